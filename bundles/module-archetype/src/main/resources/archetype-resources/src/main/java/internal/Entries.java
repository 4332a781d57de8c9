package ${package}.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is on the list. */
@Component(service = Entries.class)
public final class Entries {
    private static final String PERMISSION = "${module}.use";
    private static final int LONGEST_NAME = 200;

    private final Transactions transactions;
    private final EntityManager entities;
    private final CurrentUser user;

    @Activate
    public Entries(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=${module})") EntityManager entities,
            @Reference CurrentUser user) {
        this.transactions = transactions;
        this.entities = entities;
        this.user = user;
    }

    void add(String name) {
        user.require(PERMISSION);
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new ProblemException("${module}.entry.name", LONGEST_NAME);
        }
        transactions.write(() -> entities.persist(new Entry(stripped)));
    }

    List<String> names() {
        user.require(PERMISSION);
        return transactions.read(() ->
                entities.createQuery("select e from Entry e order by e.name", Entry.class).getResultList().stream()
                        .map(Entry::name)
                        .toList());
    }
}
