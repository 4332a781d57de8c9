package org.boardwalk.mentoring.internal.app.profile;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.mail.MentoringMail;
import org.boardwalk.mentoring.internal.app.meeting.MeetingMerge;
import org.boardwalk.mentoring.internal.app.relation.PairEnder;
import org.boardwalk.mentoring.internal.app.relation.PairStore;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.GroupEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Two profiles of one person as a mentor become one. Inside a writing transaction that holds both and their mentees. */
@Component(service = MentorMerge.class)
public final class MentorMerge {
    private final EntityManager entities;
    private final ProfileStore profiles;
    private final ScreeningStore screening;
    private final PairStore pairs;
    private final PairEnder ender;
    private final MeetingMerge meetings;
    private final MentoringMail mail;
    private final Access access;

    @Activate
    public MentorMerge(
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference ProfileStore profiles,
            @Reference ScreeningStore screening,
            @Reference PairStore pairs,
            @Reference PairEnder ender,
            @Reference MeetingMerge meetings,
            @Reference MentoringMail mail,
            @Reference Access access) {
        this.entities = entities;
        this.profiles = profiles;
        this.screening = screening;
        this.pairs = pairs;
        this.ender = ender;
        this.meetings = meetings;
        this.mail = mail;
        this.access = access;
    }

    /**
     * The one stays that is in the programme, else the kept record's; it gets the pairs, groups, meetings, messages and
     * screening of both, and the account of the other if it has none. Seats are taken as before.
     */
    void join(MentorEntity kept, MentorEntity gone, UUID participantId) {
        boolean goneIsBetter = isIn(gone) && !isIn(kept);
        MentorEntity stays = goneIsBetter ? gone : kept;
        MentorEntity leaves = goneIsBetter ? kept : gone;
        pairs(stays.id(), leaves.id());
        screening.merge(stays.id(), leaves.id());
        meetings.mentor(stays.id(), leaves.id());
        mail.merged(stays.id(), leaves.id());
        Optional<UUID> account = stays.accountId().or(leaves::accountId);
        profiles.save(leaves.id(), List.of());
        entities.remove(leaves);
        entities.flush();
        stays.belongTo(Optional.of(participantId));
        stays.signInAs(account);
    }

    private static boolean isIn(MentorEntity row) {
        return row.membership().state(LocalDate.now()).isIn();
    }

    /** Of two proposals to one mentee one is enough. */
    private void pairs(UUID stays, UUID leaves) {
        entities.createQuery("select r from RelationEntity r where r.mentorId = :id", RelationEntity.class)
                .setParameter("id", leaves)
                .getResultList()
                .forEach(row -> row.ledBy(stays));
        entities.createQuery("select g from GroupEntity g where g.mentorId = :id", GroupEntity.class)
                .setParameter("id", leaves)
                .getResultList()
                .forEach(row -> row.ledBy(stays));
        entities.flush();
        Set<String> proposed = new HashSet<>();
        pairs.openOfMentor(stays).stream()
                .filter(row -> row.state() == RelationState.PROPOSED)
                .filter(row -> !proposed.add(row.kind() + " " + row.participantId()))
                .forEach(row -> ender.end(row, RelationState.CLOSED, EndReason.PAIRED_OTHERWISE, "", access.name()));
    }
}
