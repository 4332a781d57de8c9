package org.boardwalk.internships.internal.app.compliance;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.internships.internal.domain.MemberEntity;
import org.boardwalk.internships.internal.domain.compliance.ItemEntity;
import org.boardwalk.internships.internal.domain.compliance.ReminderEntity;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.event.ParticipantsMerged;
import org.boardwalk.platform.api.event.EventHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Moves what somebody handed in, and the terms he is in, when two records turn out to be one person: with the merge while
 * this module is on, by the event when it was off. Where both handed something in, what lasts longer stays.
 */
@Component(service = {MergeHandler.class, EventHandler.class})
public final class PlanMerge implements MergeHandler, EventHandler<ParticipantsMerged> {
    private final EntityManager entities;
    private final ComplianceStore store;

    @Activate
    public PlanMerge(
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities,
            @Reference ComplianceStore store) {
        this.entities = entities;
        this.store = store;
    }

    @Override
    public String module() {
        return "internships";
    }

    @Override
    public List<Moves> preview(UUID keep, UUID gone) {
        return Stream.of(
                        new Moves(
                                module(),
                                "internships.merge.terms",
                                memberships(gone).size()),
                        new Moves(
                                module(),
                                "internships.merge.items",
                                store.items(gone).size()))
                .filter(moves -> moves.count() > 0)
                .toList();
    }

    @Override
    public void move(UUID keep, UUID gone) {
        Stream.of(keep, gone).sorted().forEach(store.standings()::hold);
        Set<UUID> in = memberships(keep).stream().map(MemberEntity::termId).collect(Collectors.toSet());
        for (MemberEntity row : memberships(gone)) {
            if (in.contains(row.termId())) {
                entities.remove(row);
            } else {
                row.belongTo(keep);
            }
        }
        reminders(keep, gone);
        Map<UUID, ItemEntity> has =
                store.items(keep).stream().collect(Collectors.toMap(ItemEntity::requirementId, row -> row));
        for (ItemEntity row : store.items(gone)) {
            ItemEntity other = has.get(row.requirementId());
            if (other == null) {
                row.belongTo(keep);
            } else if (row.outlasts(other)) {
                other.become(row);
                entities.remove(row);
            } else {
                entities.remove(row);
            }
        }
        entities.flush();
        Stream.of(keep, gone).forEach(store.standings()::keep);
    }

    /** Who was reminded under either record was reminded. */
    private void reminders(UUID keep, UUID gone) {
        Set<List<Object>> known =
                store.reminders(List.of(keep)).stream().map(PlanMerge::day).collect(Collectors.toSet());
        for (ReminderEntity row : store.reminders(List.of(gone))) {
            if (known.contains(day(row))) {
                entities.remove(row);
            } else {
                row.belongTo(keep);
            }
        }
    }

    private static List<Object> day(ReminderEntity row) {
        return List.of(row.due(), row.days());
    }

    private List<MemberEntity> memberships(UUID person) {
        return entities.createQuery("select m from MemberEntity m where m.participantId = :person", MemberEntity.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public String id() {
        return "internships.plan.merge";
    }

    @Override
    public Class<ParticipantsMerged> type() {
        return ParticipantsMerged.class;
    }

    @Override
    public void handle(ParticipantsMerged event, Delivery delivery) {
        move(event.subject(), event.gone());
    }
}
