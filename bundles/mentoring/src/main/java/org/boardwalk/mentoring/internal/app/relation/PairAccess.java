package org.boardwalk.mentoring.internal.app.relation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may see and move which pair. Inside a transaction only. */
@Component(service = PairAccess.class)
public final class PairAccess {
    private final Access access;
    private final RelationStore store;

    @Activate
    public PairAccess(@Reference Access access, @Reference RelationStore store) {
        this.access = access;
        this.store = store;
    }

    /**
     * Who is signed in.
     *
     * @param mentorId of a mentor
     * @param participantId of a mentee
     * @param staff these participants' pairs she may see, whoever mentors them
     */
    public record Reader(Optional<UUID> mentorId, Optional<UUID> participantId, Set<UUID> staff) {
        public boolean isMentor(RelationEntity row) {
            return mentorId.filter(row.mentorId()::equals).isPresent();
        }

        public boolean isMentee(RelationEntity row) {
            return participantId.filter(row.participantId()::equals).isPresent();
        }

        public boolean isStaff(RelationEntity row) {
            return staff.contains(row.participantId());
        }

        public boolean maySee(RelationEntity row) {
            return isStaff(row) || isMentee(row) || isMentor(row) && !isWish(row);
        }

        /** A mentee's wish is not for the mentor's eyes until a coordinator let it go to him, nor when nothing came of it. */
        private static boolean isWish(RelationEntity row) {
            boolean over = !row.state().isOpen() && row.agreedOn().isEmpty();
            return row.awaiting().contains(Party.COORDINATOR) || over && row.origin() == Party.MENTEE;
        }
    }

    /** The person who is signed in, before pairs of these mentees. */
    public Reader reader(Collection<UUID> participantIds) {
        return new Reader(
                access.mentorAccount().flatMap(store::mentorOf),
                access.own(),
                access.may(Access.READ) ? access.readable(Set.copyOf(participantIds)) : Set.of());
    }

    public Reader readerOf(Collection<RelationEntity> rows) {
        return reader(rows.stream().map(RelationEntity::participantId).collect(Collectors.toSet()));
    }

    /** What the person may say yes for without anybody's word. */
    Set<Party> partiesOf(RelationEntity row) {
        Reader reader = readerOf(Set.of(row));
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (reader.isMentor(row)) {
            parties.add(Party.MENTOR);
        }
        if (reader.isMentee(row)) {
            parties.add(Party.MENTEE);
        }
        if (isCoordinator(row)) {
            parties.add(Party.COORDINATOR);
        }
        return parties;
    }

    boolean isCoordinator(RelationEntity row) {
        return access.may(Access.COORDINATE) && access.mayWrite(row.participantId());
    }

    /** One of these, or whoever coordinates. */
    void require(RelationEntity row, Set<Party> allowed) {
        if (partiesOf(row).stream().noneMatch(allowed::contains)) {
            requireCoordinator(row);
        }
    }

    void requireCoordinator(RelationEntity row) {
        access.requireWrite(Access.COORDINATE, row.participantId());
    }

    void requireVisible(RelationEntity row) {
        if (!readerOf(Set.of(row)).maySee(row)) {
            throw new ProblemException("mentoring.relation.notFound");
        }
    }
}
