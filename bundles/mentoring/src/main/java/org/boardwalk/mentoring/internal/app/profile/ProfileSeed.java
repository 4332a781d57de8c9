package org.boardwalk.mentoring.internal.app.profile;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Mentee.Guardian;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.api.profile.Topic;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.domain.profile.Membership;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.profile.OutcomeEntity;
import org.boardwalk.mentoring.internal.domain.relation.ChangeEntity;
import org.boardwalk.mentoring.internal.domain.relation.GroupEntity;
import org.boardwalk.mentoring.internal.domain.relation.Move;
import org.boardwalk.mentoring.internal.domain.relation.PauseEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts made-up mentors, mentees and pairs into the tables, as if it had happened over time. Inside a transaction. */
@Component(service = ProfileSeed.class)
public final class ProfileSeed {
    private final EntityManager entities;
    private final ProfileStore profiles;
    private final ScreeningStore screening;
    private final FormStore form;

    @Activate
    public ProfileSeed(
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference ProfileStore profiles,
            @Reference ScreeningStore screening,
            @Reference FormStore form) {
        this.entities = entities;
        this.profiles = profiles;
        this.screening = screening;
        this.form = form;
    }

    /** By name; of a demo's mentors each has another one. */
    public Optional<UUID> mentor(String givenName, String familyName) {
        return profiles.allMentors().stream()
                .filter(row -> row.displayName().equals(givenName + " " + familyName))
                .map(MentorEntity::id)
                .findFirst();
    }

    /** Whether there is no mentor yet. */
    public boolean isEmpty() {
        return profiles.allMentors().isEmpty();
    }

    public boolean isMentee(UUID participantId) {
        return profiles.mentee(participantId).isPresent();
    }

    /** By English name. */
    public Map<String, UUID> topics() {
        return form.topics().stream().collect(Collectors.toMap(Topic::name, Topic::id));
    }

    public List<ScreeningStep> steps(Audience audience) {
        return screening.steps(audience);
    }

    /** @param participantId of a peer */
    public UUID add(
            MentorDetails details,
            Optional<UUID> account,
            Optional<UUID> participantId,
            ProfileState state,
            LocalDate applied,
            String by) {
        MentorEntity row = new MentorEntity(details, account, participantId);
        move(row.membership(), state, applied, by);
        entities.persist(row);
        return row.id();
    }

    public void add(
            UUID participantId,
            MenteeDetails details,
            Optional<Guardian> guardian,
            ProfileState state,
            LocalDate applied,
            String by) {
        MenteeEntity row = new MenteeEntity(participantId, details);
        row.guardian(guardian);
        move(row.membership(), state, applied, by);
        entities.persist(row);
    }

    private static void move(Membership membership, ProfileState state, LocalDate applied, String by) {
        if (state == ProfileState.DRAFT) {
            return;
        }
        membership.submit(applied);
        Instant decided = noon(applied.plusDays(9));
        switch (state) {
            case APPROVED, PAUSED, LEFT -> membership.approve(by, decided);
            case DECLINED -> membership.decline(by, decided, "The references could not be reached.");
            case DRAFT, APPLIED -> {}
        }
        if (state == ProfileState.PAUSED) {
            membership.pause(
                    LocalDate.now().minusDays(12), Optional.of(LocalDate.now().plusDays(30)), "Travelling");
        }
        if (state == ProfileState.LEFT) {
            membership.leave(by, noon(LocalDate.now().minusDays(20)), "Moved to another state.");
        }
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
    }

    /** @param until last day it is good; empty = as the step says */
    public void passed(UUID person, ScreeningStep step, LocalDate done, Optional<LocalDate> until, String by) {
        OutcomeEntity row = new OutcomeEntity(person, step.id());
        row.pass(done, until.or(() -> step.months().map(done::plusMonths)), by);
        entities.persist(row);
    }

    public void reported(UUID person, ScreeningStep step, LocalDate done, String remark) {
        OutcomeEntity row = new OutcomeEntity(person, step.id());
        row.report(done, remark);
        entities.persist(row);
    }

    public void failed(UUID person, ScreeningStep step, LocalDate done, String why, String by) {
        OutcomeEntity row = new OutcomeEntity(person, step.id());
        row.fail(done, why, by);
        entities.persist(row);
    }

    /**
     * A pair that began, or was proposed, on a day.
     *
     * @param state active, paused, proposed or to be re-matched
     */
    public UUID pair(UUID mentor, UUID participant, MentoringKind kind, RelationState state, LocalDate day, String by) {
        RelationEntity row =
                new RelationEntity(mentor, participant, kind, Party.COORDINATOR, Set.of(Party.MENTOR, Party.MENTEE));
        int number = 1;
        row.wasProposed(state == RelationState.PROPOSED ? day : day.minusDays(8));
        entities.persist(
                new ChangeEntity(row.id(), number++, RelationState.PROPOSED, by, "").at(noon(row.proposedOn())));
        if (state != RelationState.PROPOSED) {
            row.agree(Party.MENTOR);
            row.agree(Party.MENTEE);
            row.accept(day.minusDays(3));
            entities.persist(
                    new ChangeEntity(row.id(), number++, RelationState.ACCEPTED, by, "").at(noon(day.minusDays(3))));
            row.start(day);
            entities.persist(new ChangeEntity(row.id(), number++, RelationState.ACTIVE, by, "").at(noon(day)));
        }
        if (state == RelationState.PAUSED) {
            row.move(Move.PAUSE);
            entities.persist(new PauseEntity(row.id(), LocalDate.now().minusDays(12), Optional.empty(), "Travelling"));
            entities.persist(new ChangeEntity(row.id(), number, RelationState.PAUSED, by, "Travelling")
                    .at(noon(LocalDate.now().minusDays(12))));
        }
        if (state == RelationState.REMATCH) {
            LocalDate ended = LocalDate.now().minusDays(6);
            row.end(RelationState.REMATCH, EndReason.SCHEDULE, ended, "Works nights now.", by);
            entities.persist(
                    new ChangeEntity(row.id(), number, RelationState.REMATCH, by, "Works nights now.").at(noon(ended)));
        }
        entities.persist(row);
        return row.id();
    }

    /** A group whose members began on a day. */
    public UUID group(
            String name,
            String about,
            UUID mentor,
            Optional<UUID> topic,
            List<UUID> members,
            LocalDate day,
            String by) {
        GroupEntity group = new GroupEntity(UUID.randomUUID());
        group.describe(name, about, mentor, topic, members.size() + 2, true);
        entities.persist(group);
        for (UUID member : members) {
            UUID pair = pair(mentor, member, MentoringKind.GROUP, RelationState.ACTIVE, day, by);
            entities.find(RelationEntity.class, pair).joins(group.id());
        }
        return group.id();
    }
}
