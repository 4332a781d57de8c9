package org.boardwalk.mentoring.internal.app.relation;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Mentee.Guardian;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Proposal;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.internal.app.MapSettings;
import org.boardwalk.mentoring.internal.app.Post;
import org.boardwalk.mentoring.internal.app.Town;
import org.boardwalk.mentoring.internal.app.criteria.CriteriaStore;
import org.boardwalk.mentoring.internal.app.health.FactsReader;
import org.boardwalk.mentoring.internal.app.health.HealthService;
import org.boardwalk.mentoring.internal.app.health.HealthSettings;
import org.boardwalk.mentoring.internal.app.mail.MailChoices;
import org.boardwalk.mentoring.internal.app.mail.MentoringMail;
import org.boardwalk.mentoring.internal.app.meeting.MeetingMerge;
import org.boardwalk.mentoring.internal.app.meter.MeetingFigures;
import org.boardwalk.mentoring.internal.app.meter.MeterService;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper;
import org.boardwalk.mentoring.internal.app.profile.Locks;
import org.boardwalk.mentoring.internal.app.profile.MentorMerge;
import org.boardwalk.mentoring.internal.app.profile.People;
import org.boardwalk.mentoring.internal.app.profile.ProfileMerge;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.app.profile.ScreeningStore;
import org.boardwalk.mentoring.internal.domain.criteria.CriteriaEntity;
import org.boardwalk.mentoring.internal.domain.health.ConcernEntity;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.mentoring.internal.domain.meeting.PresenceEntity;
import org.boardwalk.mentoring.internal.domain.profile.AnswerEntity;
import org.boardwalk.mentoring.internal.domain.profile.FieldEntity;
import org.boardwalk.mentoring.internal.domain.profile.FitColumns;
import org.boardwalk.mentoring.internal.domain.profile.Membership;
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
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.event.DomainEvent;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.persistence.testing.TestData;
import org.jspecify.annotations.Nullable;

/** Pairs over a real database, with people to be paired and somebody who pairs them. */
final class PairOffice implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.now();

    final TestData data;
    final EntityManager entities;
    final Somebody somebody = new Somebody();
    final List<DomainEvent> happened = new CopyOnWriteArrayList<>();
    final Map<UUID, Participant> people = new ConcurrentHashMap<>();
    final Map<UUID, Account> mentorAccounts = new HashMap<>();
    final Set<UUID> accountsOff = new HashSet<>();

    final Post post = new Post();
    final PairEnder ender;
    final PairMaker maker;
    final RelationService relations;
    final GroupService groups;
    final MeterService meter;
    final MailChoices choices;
    final ConcernService concerns;
    final PairJob job;
    final ProfileMerge merge;
    final HealthService health;
    final MapSettings settings = new MapSettings();

    PairOffice(TestData data) {
        this.data = data;
        entities = data.unit(
                "mentoring",
                TopicEntity.class,
                FieldEntity.class,
                AnswerEntity.class,
                StepEntity.class,
                OutcomeEntity.class,
                FitColumns.class,
                Membership.class,
                MentorEntity.class,
                MenteeEntity.class,
                RelationEntity.class,
                ChangeEntity.class,
                PauseEntity.class,
                GroupEntity.class,
                MeetingEntity.class,
                PresenceEntity.class,
                NoMailEntity.class,
                ConcernEntity.class,
                CriteriaEntity.class);
        Events events = event -> {
            data.events().publish(event);
            data.transactions().afterCommit(() -> happened.add(event));
        };
        Access access = new Access(somebody, somebody);
        ProfileStore profiles = new ProfileStore(entities);
        Locks locks = new Locks(entities);
        People persons = new People(access, participants());
        Gatekeeper gates = new Gatekeeper(profiles, new ScreeningStore(entities), persons, accounts(), locks);
        PairStore pairs = new PairStore(entities);
        RelationStore store = new RelationStore(entities);
        PairAccess rights = new PairAccess(access, store);
        RelationRecords records = new RelationRecords(store, profiles, persons, rights);
        MentoringMail mail = new MentoringMail(
                entities, post, post, Post.contacts(people::containsKey)::contacts, accounts(), profiles, access);
        PairLetters letters = new PairLetters(mail, rights);
        choices = new MailChoices(data.transactions(), access, profiles, mail);
        ender = new PairEnder(pairs, store, locks, letters, events);
        maker = new PairMaker(gates, profiles, store, pairs, ender, letters, events);
        relations = new RelationService(
                data.transactions(),
                access,
                rights,
                store,
                pairs,
                maker,
                ender,
                letters,
                records,
                new RelationReading(access, rights, store, records, gates, profiles),
                new WaitingList(access, profiles, store, gates, persons),
                locks,
                new MenteeChoice(locks, pairs, gates, profiles, new CriteriaStore(entities)));
        groups = new GroupService(data.transactions(), access, rights, store, maker, records, profiles, gates, locks);
        MeetingFigures meetings = new MeetingFigures(entities);
        meter = new MeterService(data.transactions(), access, store, records, profiles, persons, meetings);
        health = new HealthService(
                data.transactions(),
                access,
                store,
                records,
                new FactsReader(store, profiles, gates, persons, meetings),
                new HealthSettings(settings),
                meetings);
        concerns = new ConcernService(data.transactions(), entities, access, rights, store);
        job = new PairJob(
                new HealthSettings(settings),
                new PairUpkeep(data.transactions(), access, store, profiles, ender, gates, locks));
        merge = new ProfileMerge(
                entities,
                profiles,
                new ScreeningStore(entities),
                new MentorMerge(
                        entities,
                        profiles,
                        new ScreeningStore(entities),
                        pairs,
                        ender,
                        new MeetingMerge(entities),
                        mail,
                        access),
                pairs,
                ender,
                mail,
                access,
                locks);
    }

    void empty() {
        data.empty();
        happened.clear();
        post.empty();
        people.clear();
        mentorAccounts.clear();
        accountsOff.clear();
        settings.clear();
        somebody.is(Somebody.coordinator("Cora"));
        criteria(List.of());
    }

    /** The board's criteria. */
    void criteria(List<Criterion> criteria) {
        data.transactions().write(() -> {
            entities.createQuery("delete from CriteriaEntity c").executeUpdate();
            entities.persist(new CriteriaEntity(1, criteria, "First", "Dana"));
        });
    }

    @Override
    public void close() {
        data.close();
    }

    <E> List<E> happened(Class<E> type) {
        return happened.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static void assertProblem(ThrowingCallable work, String code) {
        Assertions.assertThatThrownBy(work)
                .isInstanceOfSatisfying(ProblemException.class, problem -> Assertions.assertThat(problem.code())
                        .isEqualTo(code));
    }

    // --- people ------------------------------------------------------------------------------------------------------

    /** An approved mentor who signs in under his given name. */
    UUID mentor(String given, int capacity) {
        return mentor(given, capacity, Optional.empty());
    }

    UUID mentor(String given, int capacity, Optional<UUID> participant) {
        return mentor(given, capacity, participant, true);
    }

    UUID mentor(String given, int capacity, Optional<UUID> participant, boolean withMinors) {
        Account account = Somebody.mentor(given).account();
        mentorAccounts.put(account.id(), account);
        MentorDetails details = new MentorDetails(
                given,
                "Example",
                given.toLowerCase(Locale.ROOT) + "@example.org",
                "",
                "",
                "",
                "",
                capacity,
                Set.of(MentoringKind.ONE_TO_ONE, MentoringKind.PEER, MentoringKind.GROUP),
                true,
                withMinors,
                Fit.NONE,
                List.of());
        MentorEntity row = new MentorEntity(details, Optional.of(account.id()), participant);
        data.transactions().write(() -> {
            row.membership().submit(TODAY);
            row.membership().approve("Cora", Instant.now());
            entities.persist(row);
        });
        return row.id();
    }

    /** An approved mentee of age. */
    UUID mentee(String given) {
        return mentee(given, TODAY.minusYears(30));
    }

    UUID mentee(String given, @Nullable LocalDate born) {
        UUID id = participant(given, born);
        MenteeEntity row = new MenteeEntity(
                id, new MenteeDetails("", Set.of(MentoringKind.ONE_TO_ONE), Fit.NONE, Set.of(), List.of()));
        data.transactions().write(() -> {
            row.membership().submit(TODAY);
            row.membership().approve("Cora", Instant.now());
            if (born == null || born.isAfter(TODAY.minusYears(18))) {
                row.guardian(Optional.of(new Guardian("Ana", TODAY)));
            }
            entities.persist(row);
        });
        return id;
    }

    UUID participant(String given, @Nullable LocalDate born) {
        UUID id = UUID.randomUUID();
        ParticipantDetails details = ParticipantDetails.builder()
                .givenName(given)
                .familyName("Person")
                .birthDate(born)
                .build();
        people.put(
                id,
                new Participant(
                        id,
                        1,
                        details,
                        List.of(),
                        ParticipantStatus.ACTIVE,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty()));
        return id;
    }

    // --- pairs -------------------------------------------------------------------------------------------------------

    static Proposal proposal(UUID mentor, UUID mentee) {
        return new Proposal(mentor, mentee, MentoringKind.ONE_TO_ONE, false, "You two would fit.", Optional.empty());
    }

    Relation proposed(UUID mentor, UUID mentee) {
        return relations.propose(proposal(mentor, mentee));
    }

    /** Both said yes, as the coordinator knows. */
    Relation accepted(UUID mentor, UUID mentee) {
        Relation one = proposed(mentor, mentee);
        Relation two = relations.accept(one.id(), one.lock(), Party.MENTOR, "He phoned");
        return relations.accept(two.id(), two.lock(), Party.MENTEE, "She phoned");
    }

    Relation active(UUID mentor, UUID mentee) {
        Relation accepted = accepted(mentor, mentee);
        return relations.start(accepted.id(), accepted.lock(), TODAY);
    }

    /** As if what was said last about a pair had been said so many days ago. */
    void age(Relation pair, int days) {
        data.transactions().write(() -> {
            entities.find(RelationEntity.class, pair.id()).wasProposed(TODAY.minusDays(days));
            entities.createQuery("select c from ChangeEntity c where c.relationId = :id", ChangeEntity.class)
                    .setParameter("id", pair.id())
                    .getResultList()
                    .forEach(change -> change.at(Instant.now().minus(Duration.ofDays(days))));
        });
    }

    void offSince(UUID mentor, LocalDate day) {
        data.transactions()
                .write(() -> entities.find(MentorEntity.class, mentor).off(Optional.of(day)));
    }

    /** A meeting of a pair, as the desk logs it. */
    void meeting(Relation pair, String state, LocalDate on, String how) {
        String id = UUID.randomUUID().toString();
        data.transactions().write(() -> {
            entities.createNativeQuery(
                            "INSERT INTO mentoring_meeting (id, version, relation_id, kind, mentor_id, state,"
                                    + " met_on, minutes, how, place, topics, summary, next_steps, reason, logged_by, logged_at)"
                                    + " VALUES ('" + id + "', 1, '" + pair.id() + "', '" + pair.kind() + "', '"
                                    + pair.mentorId() + "', '" + state + "', DATE('" + on + "'), 45, '" + how
                                    + "', '', '', '', 'Read a job advert', '', 'Paul', CURRENT_TIMESTAMP)")
                    .executeUpdate();
            entities.createNativeQuery("INSERT INTO mentoring_presence (id, version, meeting_id, relation_id,"
                            + " participant_id, present) VALUES ('" + UUID.randomUUID() + "', 1, '" + id + "', '"
                            + pair.id() + "', '" + pair.participantId() + "', TRUE)")
                    .executeUpdate();
        });
    }

    private Accounts accounts() {
        return only(
                Accounts.class,
                Map.of(
                        "withRole",
                        arguments -> mentorAccounts.values().stream()
                                .filter(account -> !accountsOff.contains(account.id()))
                                .toList(),
                        "find",
                        arguments -> Optional.ofNullable(mentorAccounts.get((UUID) arguments[0]))));
    }

    private Stream<Participant> known(Object ids) {
        return ((Collection<?>) ids).stream().distinct().flatMap(id -> Stream.ofNullable(people.get((UUID) id)));
    }

    private Participants participants() {
        return only(
                Participants.class,
                Map.of(
                        "find",
                        arguments -> Optional.ofNullable(people.get((UUID) arguments[0])),
                        "summaries",
                        arguments -> known(arguments[0]).collect(Collectors.toMap(Participant::id, Town::summary)),
                        "birthDates",
                        arguments -> known(arguments[0])
                                .filter(one -> one.details().birthDate() != null)
                                .collect(Collectors.toMap(
                                        Participant::id, one -> one.details().birthDate()))));
    }

    /** A service of which only these methods are asked. */
    static <T> T only(Class<T> type, Map<String, Function<Object[], ?>> methods) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Function<Object[], ?> answer = methods.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answer.apply(arguments);
                }));
    }
}
