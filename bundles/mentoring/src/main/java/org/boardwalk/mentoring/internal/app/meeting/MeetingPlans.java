package org.boardwalk.mentoring.internal.app.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.Meeting.State;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.meeting.PairSight.Sight;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings that are to come, and those of which nothing came. Inside a transaction only. */
@Component(service = MeetingPlans.class)
public final class MeetingPlans {
    private final Access access;
    private final PairSight pairs;
    private final MeetingSight sight;
    private final MeetingStore store;
    private final PairMail mail;

    @Activate
    public MeetingPlans(
            @Reference Access access,
            @Reference PairSight pairs,
            @Reference MeetingSight sight,
            @Reference MeetingStore store,
            @Reference PairMail mail) {
        this.access = access;
        this.pairs = pairs;
        this.sight = sight;
        this.store = store;
        this.mail = mail;
    }

    Meeting plan(UUID relationId, MeetingDetails details) {
        Sight pair = pairs.hold(relationId);
        pair.requireAny(Party.MENTOR, Party.MENTEE, Party.COORDINATOR);
        MeetingCheck.planned(details);
        MeetingCheck.open(pair.pair());
        pairs.requireProtected(pair.pair());
        requireFree(relationId, details, Optional.empty());
        MeetingEntity row = MeetingStore.ofPair(pair.pair(), Optional.empty());
        row.describe(details, access.name());
        return store.add(row, List.of(pair.pair()), Set.of());
    }

    Meeting planGroup(UUID groupId, MeetingDetails details) {
        UUID mentorId = sight.leadOpen(groupId);
        MeetingCheck.planned(details);
        requireFree(groupId, details, Optional.empty());
        MeetingEntity row = MeetingEntity.ofGroup(groupId, mentorId, Optional.empty());
        row.describe(details, access.name());
        return store.add(row, asked(groupId), Set.of());
    }

    /** Members of a group who may be asked to a meeting now. */
    private List<RelationEntity> asked(UUID groupId) {
        List<RelationEntity> members = store.members(groupId);
        List<RelationEntity> asked =
                members.stream().filter(one -> !pairs.isOnHold(one)).toList();
        if (asked.isEmpty() && !members.isEmpty()) {
            throw new ProblemException("mentoring.relation.onHold");
        }
        return asked;
    }

    private void requireFree(UUID pairOrGroup, MeetingDetails details, Optional<UUID> itself) {
        if (store.plannedOn(pairOrGroup, details.on()).stream()
                .filter(other -> itself.filter(other.id()::equals).isEmpty())
                .anyMatch(other -> other.clashesWith(details))) {
            throw new ProblemException("mentoring.meeting.taken");
        }
    }

    Meeting move(MeetingEntity row, MeetingDetails details) {
        MeetingCheck.planned(details);
        row.relationId().map(id -> pairs.of(id).pair()).ifPresent(pairs::requireProtected);
        row.relationId().or(row::groupId).ifPresent(those -> requireFree(those, details, Optional.of(row.id())));
        row.describe(details, access.name());
        return store.saved(row);
    }

    Meeting missed(UUID id, long lock, Meeting.Missed by) {
        MeetingEntity row = sight.take(id, lock, State.PLANNED);
        if (row.on().isAfter(LocalDate.now())) {
            throw new ProblemException("mentoring.future");
        }
        row.missed(by, access.name());
        return store.saved(row);
    }

    Meeting cancel(UUID id, long lock, String reason) {
        MeetingEntity row = sight.takeByAnyOfThem(id, lock, State.PLANNED);
        row.cancel(Access.text(reason, Access.LONGEST_REASON), access.name());
        if (!sight.leads(row.mentorId())) {
            mail.cancelledForMentor(row);
        }
        store.presences(id).stream()
                .filter(one -> !access.isOwn(one.participantId()))
                .forEach(one -> mail.cancelledForMentee(row, one.participantId()));
        return store.saved(row);
    }
}
