package org.boardwalk.mentoring.internal.app;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Mode;
import org.boardwalk.mentoring.api.profile.ScreeningItem;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.mail.MentoringMail;
import org.boardwalk.mentoring.internal.app.meeting.MeetingMerge;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.FormService;
import org.boardwalk.mentoring.internal.app.profile.FormStore;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper;
import org.boardwalk.mentoring.internal.app.profile.Locks;
import org.boardwalk.mentoring.internal.app.profile.MenteeRecords;
import org.boardwalk.mentoring.internal.app.profile.MenteeService;
import org.boardwalk.mentoring.internal.app.profile.MentorIdentity;
import org.boardwalk.mentoring.internal.app.profile.MentorMerge;
import org.boardwalk.mentoring.internal.app.profile.MentorRecords;
import org.boardwalk.mentoring.internal.app.profile.MentorService;
import org.boardwalk.mentoring.internal.app.profile.People;
import org.boardwalk.mentoring.internal.app.profile.ProfileMerge;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.app.profile.ProfileWriter;
import org.boardwalk.mentoring.internal.app.profile.ScreeningService;
import org.boardwalk.mentoring.internal.app.profile.ScreeningStore;
import org.boardwalk.mentoring.internal.app.relation.PairAccess;
import org.boardwalk.mentoring.internal.app.relation.PairEnder;
import org.boardwalk.mentoring.internal.app.relation.PairLetters;
import org.boardwalk.mentoring.internal.app.relation.PairStore;
import org.boardwalk.mentoring.internal.app.relation.RelationStore;
import org.boardwalk.mentoring.internal.domain.health.ConcernEntity;
import org.boardwalk.mentoring.internal.domain.profile.AnswerEntity;
import org.boardwalk.mentoring.internal.domain.profile.FieldEntity;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.profile.NoMailEntity;
import org.boardwalk.mentoring.internal.domain.profile.OutcomeEntity;
import org.boardwalk.mentoring.internal.domain.profile.StepEntity;
import org.boardwalk.mentoring.internal.domain.profile.TopicEntity;
import org.boardwalk.mentoring.internal.domain.relation.ChangeEntity;
import org.boardwalk.mentoring.internal.domain.relation.GroupEntity;
import org.boardwalk.mentoring.internal.domain.relation.PauseEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.testing.TestData;

/** The services of profiles over a real database, and somebody who uses them. */
public class Office implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.now();

    public final TestData data;
    public final Somebody somebody = new Somebody();
    public final Town town = new Town(somebody);
    public final EntityManager entities;
    public final Access access = new Access(somebody, somebody);
    public final ProfileStore profiles;
    public final PairStore pairs;
    public final PairEnder ender;
    public final Post post = new Post();
    public final MentoringMail mentoringMail;
    public final PairLetters letters;
    public final Locks locks;
    public final People people;
    public final Gatekeeper gates;
    public final FormService form;
    public final ScreeningService screening;
    public final MentorService mentors;
    public final MenteeService mentees;
    public final ProfileMerge merge;

    /** @param more entities of other parts */
    public Office(TestData data, Class<?>... more) {
        this.data = data;
        entities = data.unit("mentoring", classes(more));
        locks = new Locks(entities);
        profiles = new ProfileStore(entities);
        pairs = new PairStore(entities);
        people = new People(access, town.participants());
        ScreeningStore screeningStore = new ScreeningStore(entities);
        FormStore formStore = new FormStore(entities);
        ProfileWriter writer = new ProfileWriter(entities, formStore);
        gates = new Gatekeeper(profiles, screeningStore, people, town.accounts(), locks);
        RelationStore relationStore = new RelationStore(entities);
        mentoringMail = new MentoringMail(
                entities, post, post, Post.contacts(somebody::mayRead)::contacts, town.accounts(), profiles, access);
        letters = new PairLetters(mentoringMail, new PairAccess(access, relationStore));
        ender = new PairEnder(pairs, relationStore, locks, letters, data.events());
        form = new FormService(data.transactions(), access, formStore);
        merge = new ProfileMerge(
                entities,
                profiles,
                screeningStore,
                new MentorMerge(
                        entities,
                        profiles,
                        screeningStore,
                        pairs,
                        ender,
                        new MeetingMerge(entities),
                        mentoringMail,
                        access),
                pairs,
                ender,
                mentoringMail,
                access,
                locks);
        screening = new ScreeningService(data.transactions(), access, screeningStore, profiles, people, locks);
        mentors = new MentorService(
                data.transactions(),
                access,
                profiles,
                formStore,
                gates,
                locks,
                pairs,
                ender,
                data.events(),
                writer,
                new MentorRecords(profiles, gates, pairs, writer),
                new MentorIdentity(access, profiles, gates, people, pairs));
        mentees = new MenteeService(
                data.transactions(),
                access,
                profiles,
                formStore,
                gates,
                locks,
                new MenteeRecords(access, profiles, gates, people, pairs, writer),
                pairs,
                ender,
                data.events(),
                writer);
    }

    private static Class<?>[] classes(Class<?>... more) {
        List<Class<?>> all = new ArrayList<>(List.of(
                TopicEntity.class,
                FieldEntity.class,
                AnswerEntity.class,
                MentorEntity.class,
                MenteeEntity.class,
                StepEntity.class,
                OutcomeEntity.class,
                RelationEntity.class,
                ChangeEntity.class,
                PauseEntity.class,
                GroupEntity.class,
                NoMailEntity.class,
                ConcernEntity.class));
        all.addAll(List.of(more));
        return all.toArray(Class<?>[]::new);
    }

    public void empty() {
        data.empty();
        town.empty();
        post.empty();
        somebody.coordinator();
    }

    @Override
    public void close() {
        data.close();
    }

    public static void assertProblem(ThrowingCallable work, String code) {
        Assertions.assertThatThrownBy(work)
                .isInstanceOfSatisfying(ProblemException.class, problem -> Assertions.assertThat(problem.code())
                        .isEqualTo(code));
    }

    // --- what most tests begin with ----------------------------------------------------------------------------------

    public static final Fit FIT =
            new Fit(Set.of("en"), Set.of("Cuyahoga"), Set.of(Mode.IN_PERSON), Set.of(), Set.of(), Set.of(), Set.of());

    public static MentorDetails details(String given, String family) {
        return new MentorDetails(
                given,
                family,
                given.toLowerCase(Locale.ROOT) + "@example.org",
                "216-555-0199",
                "Lakeshore General Hospital",
                "Records manager",
                "Twenty years of records.",
                2,
                Set.of(MentoringKind.ONE_TO_ONE),
                true,
                false,
                FIT,
                List.of());
    }

    /** The same, who mentors minors too. */
    public static MentorDetails withMinors(MentorDetails details) {
        return new MentorDetails(
                details.givenName(),
                details.familyName(),
                details.email(),
                details.phone(),
                details.employer(),
                details.jobTitle(),
                details.about(),
                details.capacity(),
                details.kinds(),
                details.adult(),
                true,
                details.fit(),
                details.answers());
    }

    /** Handed in, and passed whatever is asked, also for minors if that is so; approved. By the coordinator. */
    public Mentor approved(MentorDetails details) {
        return approved(details, Optional.empty());
    }

    public Mentor approved(MentorDetails details, Optional<UUID> accountId) {
        Mentor mentor = mentors.add(details, accountId, Optional.empty());
        mentor = mentors.submit(mentor.id(), mentor.lock());
        passAll(Audience.MENTOR, mentor.id());
        return mentors.approve(mentor.id(), mentor.lock());
    }

    /** Handed in, screened, and approved. By the coordinator. */
    public Mentee approvedMentee(UUID participantId) {
        Mentee mentee = mentees.save(
                participantId,
                0,
                new MenteeDetails("A first job", Set.of(MentoringKind.ONE_TO_ONE), FIT, Set.of(), List.of()));
        if (mentee.age().isProtected()) {
            mentee = mentees.guardian(
                    participantId, mentee.lock(), Optional.of(new Mentee.Guardian("Rosa Diaz", TODAY)));
        }
        mentee = mentees.submit(participantId, mentee.lock());
        passAll(Audience.MENTEE, participantId);
        return mentees.approve(participantId, mentee.lock());
    }

    /** As the service that introduces people leaves it. */
    public UUID active(UUID mentorId, UUID participantId) {
        return data.transactions().write(() -> {
            RelationEntity pair =
                    new RelationEntity(mentorId, participantId, MentoringKind.ONE_TO_ONE, Party.COORDINATOR, Set.of());
            pair.accept(TODAY);
            pair.start(TODAY);
            entities.persist(pair);
            return pair.id();
        });
    }

    /** Waits for the mentor's answer. */
    public UUID proposed(UUID mentorId, UUID participantId) {
        return data.transactions().write(() -> {
            RelationEntity pair = new RelationEntity(
                    mentorId, participantId, MentoringKind.ONE_TO_ONE, Party.COORDINATOR, Set.of(Party.MENTOR));
            entities.persist(pair);
            return pair.id();
        });
    }

    public RelationEntity relation(UUID id) {
        return data.transactions().read(() -> entities.find(RelationEntity.class, id));
    }

    public void passAll(Audience audience, UUID personId) {
        for (ScreeningItem item : screening.of(audience, personId)) {
            screening.pass(personId, item.step().id(), item.lock(), TODAY, Optional.empty());
        }
    }

    public ScreeningStep step(Audience audience, ScreeningStep.Kind kind, String name) {
        return step(audience, kind, name, false, Optional.empty());
    }

    public ScreeningStep step(
            Audience audience, ScreeningStep.Kind kind, String name, boolean onlyForMinors, Optional<Integer> months) {
        return screening.save(new ScreeningStep(
                UUID.randomUUID(), 0, audience, kind, name, "", "", "", onlyForMinors, months, "", 10, true));
    }
}
