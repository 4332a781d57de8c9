package org.example.equipment.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is lent. */
@Component(service = Loans.class)
public final class Loans {
    private static final String PERMISSION = "equipment.lend";

    private final Transactions transactions;
    private final EntityManager entities;
    private final CurrentUser user;

    @Activate
    public Loans(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=equipment)") EntityManager entities,
            @Reference CurrentUser user) {
        this.transactions = transactions;
        this.entities = entities;
        this.user = user;
    }

    void lend(String thing) {
        user.require(PERMISSION);
        transactions.write(() -> entities.persist(new Loan(thing)));
    }

    List<String> things() {
        user.require(PERMISSION);
        return transactions.read(() ->
                entities.createQuery("select l from Loan l order by l.thing", Loan.class).getResultList().stream()
                        .map(Loan::thing)
                        .toList());
    }
}
