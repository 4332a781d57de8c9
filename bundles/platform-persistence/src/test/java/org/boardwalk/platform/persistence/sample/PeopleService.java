package org.boardwalk.platform.persistence.sample;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.UnaryOperator;
import org.boardwalk.platform.api.data.Transactions;

/** A module's service: saves a person of this name, and says the names of all. */
public final class PeopleService implements UnaryOperator<String> {
    private final Transactions transactions;
    private final EntityManager people;

    public PeopleService(Transactions transactions, EntityManager people) {
        this.transactions = transactions;
        this.people = people;
    }

    @Override
    public String apply(String name) {
        return transactions.write(() -> {
            people.persist(new Person(name, name));
            List<String> names = people.createQuery("SELECT p.name FROM Person p ORDER BY p.name", String.class)
                    .getResultList();
            return String.join(" ", names);
        });
    }
}
