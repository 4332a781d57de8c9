package org.boardwalk.pathways.internal.app;

import java.util.UUID;
import org.boardwalk.pathways.api.evidence.ExperienceSource;
import org.boardwalk.pathways.internal.domain.MissedEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * When a module that counts work comes, what was told about that work while it was off is looked at: steps are handed in for
 * review, plans read again. At a start of the server, too, events may arrive before that module.
 */
@Component(service = MissedExperience.class, immediate = true)
public final class MissedExperience {
    private final Transactions transactions;
    private final CurrentUser user;
    private final PlanStore plans;
    private final EvidenceStore evidence;
    private final MissedStore missed;
    private final ExperienceHandler handler;

    @Activate
    public MissedExperience(
            @Reference Transactions transactions,
            @Reference CurrentUser user,
            @Reference PlanStore plans,
            @Reference EvidenceStore evidence,
            @Reference MissedStore missed,
            @Reference ExperienceHandler handler) {
        this.transactions = transactions;
        this.user = user;
        this.plans = plans;
        this.evidence = evidence;
        this.missed = missed;
        this.handler = handler;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(ExperienceSource source) {
        // The evidence may be told of it only after this.
        evidence.addCounting(source);
        user.asSystem("pathways:missed", () -> {
            transactions.read(missed::people).forEach(person -> transactions.write(() -> look(person)));
            return null;
        });
    }

    /** Evidence forgets it by itself. */
    void removeSource(ExperienceSource source) {}

    private void look(UUID person) {
        plans.refreshAll(person);
        for (MissedEntity row : missed.of(person)) {
            if (row.key().isEmpty() || evidence.counts(row.key())) {
                handler.submit(person, row.key(), row.by());
                missed.remove(row);
            }
        }
    }
}
