package org.boardwalk.mentoring.internal.app.relation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.RelationFilter;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper;
import org.boardwalk.mentoring.internal.app.profile.Locks;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.ChangeEntity;
import org.boardwalk.mentoring.internal.domain.relation.Move;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What time does to pairs. Each one in a transaction of its own, so that one that cannot be changed holds up no other. */
@Component(service = PairUpkeep.class)
public final class PairUpkeep {
    private static final RelationFilter PROPOSED = new RelationFilter(
            "", Set.of(RelationState.PROPOSED), Optional.empty(), Optional.empty(), Optional.empty());

    private final Transactions transactions;
    private final Access access;
    private final RelationStore store;
    private final ProfileStore profiles;
    private final PairEnder ender;
    private final Gatekeeper gates;
    private final Locks locks;

    @Activate
    public PairUpkeep(
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference RelationStore store,
            @Reference ProfileStore profiles,
            @Reference PairEnder ender,
            @Reference Gatekeeper gates,
            @Reference Locks locks) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.profiles = profiles;
        this.ender = ender;
        this.gates = gates;
        this.locks = locks;
    }

    /**
     * Ends proposals on which nobody said anything since a day. One that waits for a coordinator stays: it is on her list.
     *
     * @param lastDay the last on which an answer counts as too old
     * @return how many
     */
    int endUnanswered(LocalDate lastDay) {
        List<UUID> old = transactions.read(() -> store.list(PROPOSED).stream()
                .filter(row -> !row.proposedOn().isAfter(lastDay))
                .map(RelationEntity::id)
                .toList());
        return (int) old.stream()
                .filter(id -> transactions.write(() -> endUnanswered(id, lastDay)))
                .count();
    }

    private boolean endUnanswered(UUID id, LocalDate lastDay) {
        Optional<RelationEntity> row = store.two(id).flatMap(two -> {
            locks.mentee(two.participantId());
            locks.mentor(two.mentorId());
            locks.relation(id);
            return store.find(id);
        });
        return row.filter(one -> Move.DECLINE.fits(one.state()))
                .filter(one -> !one.awaiting().contains(Party.COORDINATOR))
                .filter(one -> !lastSaid(one).isAfter(lastDay))
                .map(one -> {
                    ender.end(one, Move.DECLINE.to(), EndReason.NOT_ANSWERED, "", access.name());
                    return true;
                })
                .orElse(false);
    }

    /** The day it was proposed, or one of them said yes. */
    private LocalDate lastSaid(RelationEntity row) {
        List<ChangeEntity> changes = store.changes(row.id());
        return changes.isEmpty()
                ? row.proposedOn()
                : LocalDate.ofInstant(changes.getLast().toRecord().at(), ZoneId.systemDefault());
    }

    /**
     * Writes down since when mentors' accounts cannot sign in.
     *
     * @return how many are off now
     */
    int noteMentorsOff(LocalDate today) {
        return transactions.write(() -> {
            Set<UUID> on = gates.signIns();
            int off = 0;
            for (MentorEntity row : profiles.withAccount()) {
                boolean isOff = row.accountId().filter(id -> !on.contains(id)).isPresent();
                if (isOff != row.offSince().isPresent()) {
                    row.off(isOff ? Optional.of(today) : Optional.empty());
                }
                off += isOff ? 1 : 0;
            }
            return off;
        });
    }
}
