package org.boardwalk.mentoring.internal.app.meeting;

import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Meeting.State;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may see a meeting, and who may change it. Inside a transaction only. */
@Component(service = MeetingSight.class)
public final class MeetingSight {
    private final Access access;
    private final PairSight pairs;
    private final MeetingStore store;

    @Activate
    public MeetingSight(@Reference Access access, @Reference PairSight pairs, @Reference MeetingStore store) {
        this.access = access;
        this.pairs = pairs;
        this.store = store;
    }

    boolean maySee(MeetingEntity row) {
        return leads(row.mentorId())
                || store.presences(row.id()).stream()
                        .anyMatch(one -> pairs.find(one.relationId()).isPresent());
    }

    boolean leads(UUID mentorId) {
        return pairs.mentor().map(MentorEntity::id).filter(mentorId::equals).isPresent();
    }

    /**
     * Holds a group the person leads, or coordinates.
     *
     * @return its mentor
     */
    UUID leadOpen(UUID groupId) {
        MeetingStore.Leader leader = store.holdGroup(groupId);
        if (!leads(leader.mentorId()) && !access.may(Access.COORDINATE)) {
            throw new ProblemException("mentoring.relation.notFound");
        }
        if (!leader.open()) {
            throw new ProblemException("mentoring.group.closed");
        }
        return leader.mentorId();
    }

    /** The meeting, for its mentor or a coordinator, as it was read and in this state. */
    MeetingEntity take(UUID id, long lock, State state) {
        return take(id, lock, Set.of(state), false);
    }

    /** The meeting; of a pair for its mentee too. */
    MeetingEntity takeByAnyOfThem(UUID id, long lock, State state) {
        return take(id, lock, Set.of(state), true);
    }

    MeetingEntity take(UUID id, long lock, Set<State> states) {
        return take(id, lock, states, false);
    }

    private MeetingEntity take(UUID id, long lock, Set<State> states, boolean menteeMay) {
        MeetingEntity row = store.find(id).filter(this::maySee).orElseThrow(MeetingSight::notFound);
        boolean may = leads(row.mentorId())
                || store.presences(id).stream()
                        .flatMap(one -> pairs.find(one.relationId()).stream())
                        .anyMatch(pair -> pair.is(Party.COORDINATOR)
                                || menteeMay && row.relationId().isPresent() && pair.is(Party.MENTEE));
        if (!may) {
            throw new ProblemException("platform.security.forbidden");
        }
        if (row.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
        if (!states.contains(row.state())) {
            throw new ProblemException("mentoring.meeting.notNow");
        }
        return row;
    }

    static ProblemException notFound() {
        return new ProblemException("mentoring.meeting.notFound");
    }
}
