package org.boardwalk.mentoring.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.MenteeFilter;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.api.profile.MentorFilter;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.Shared;
import org.boardwalk.mentoring.api.relation.Group;
import org.boardwalk.mentoring.api.relation.RelationFilter;
import org.boardwalk.mentoring.internal.app.DeskOffice;
import org.boardwalk.mentoring.internal.app.meeting.CareSeed;
import org.boardwalk.mentoring.internal.app.meeting.DeskSeed;
import org.boardwalk.mentoring.internal.app.profile.FormStore;
import org.boardwalk.mentoring.internal.app.profile.ProfileSeed;
import org.boardwalk.mentoring.internal.app.profile.ScreeningStore;
import org.boardwalk.mentoring.internal.domain.health.ConcernEntity;
import org.boardwalk.mentoring.internal.domain.meeting.RoundEntity;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.casefile.ServiceLog;
import org.boardwalk.participants.api.event.ParticipantRegistered;
import org.boardwalk.platform.api.event.EventHandler.Delivery;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a demo shows of mentoring, with the steps and topics that ship. */
class DemoMentoringTest {
    private static final Delivery BY_DEMO = new Delivery(UUID.randomUUID(), Instant.EPOCH, "demo");

    private final DeskOffice office = new DeskOffice(TestData.derby());
    private final List<UUID> registered = new ArrayList<>();
    private final Map<String, Object> logged = new HashMap<>();

    @BeforeEach
    void signIn() {
        office.somebody.coordinator();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private DemoMentoring demo(boolean on) {
        ProfileSeed seed = new ProfileSeed(
                office.entities, office.profiles, new ScreeningStore(office.entities), new FormStore(office.entities));
        Accounts accounts = proxy(Accounts.class, (self, method, call) -> Optional.empty());
        ServiceLog services = proxy(ServiceLog.class, (self, method, call) -> logged.put(call[0].toString(), call[0]));
        return new DemoMentoring(
                new DemoMentoring.Config() {
                    @Override
                    public boolean demo() {
                        return on;
                    }

                    @Override
                    public Class<DemoMentoring.Config> annotationType() {
                        return DemoMentoring.Config.class;
                    }
                },
                office.somebody,
                participants(),
                services,
                accounts,
                seed,
                new DemoMentors(seed, accounts),
                new DeskSeed(office.entities),
                new CareSeed(office.entities));
    }

    private Participants participants() {
        return proxy(Participants.class, (self, method, call) -> switch (method.getName()) {
            case "find" -> office.town.find((UUID) call[0]);
            case "page" -> List.of();
            case "assignPlanner" -> 1;
            case "register" -> register((ParticipantDetails) call[0]);
            case "get" -> office.town.find((UUID) call[0]).orElseThrow();
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private Participant register(ParticipantDetails details) {
        UUID id =
                office.town.person(details.givenName(), details.familyName(), Optional.ofNullable(details.birthDate()));
        registered.add(id);
        return office.town.find(id).orElseThrow();
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private void somebodyArrives(DemoMentoring demo, Delivery delivery) {
        office.data.transactions().write(() -> demo.handle(new ParticipantRegistered(UUID.randomUUID(), ""), delivery));
    }

    @Test
    void a_demo_has_thirty_mentors_in_every_state_and_mentees_with_their_guardians() {
        DemoMentoring demo = demo(true);
        somebodyArrives(demo, BY_DEMO);
        somebodyArrives(demo, BY_DEMO);

        assertThat(mentors()).as("thirty, and a peer").hasSize(31);
        assertThat(mentors().stream().map(Mentor.Line::state).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(ProfileState.class));
        assertThat(mentors()).filteredOn(line -> line.gate().isOpen()).hasSizeGreaterThan(15);
        assertThat(mentors()).allSatisfy(line -> assertThat(line.seats().taken())
                .isLessThanOrEqualTo(line.seats().capacity()));
        assertThat(registered).hasSize(38);
        List<Mentee.Line> minors =
                office.mentees.list(new MenteeFilter("", Optional.empty(), Optional.empty(), true), 0, 100);
        assertThat(minors).hasSizeGreaterThan(5);
        assertThat(minors)
                .filteredOn(line -> line.state() == ProfileState.APPROVED)
                .allSatisfy(line -> assertThat(line.gate().isOpen()).isTrue());
        assertThat(logged).hasSize(38);
    }

    private List<Mentor.Line> mentors() {
        List<Mentor.Line> all = new ArrayList<>(office.mentors.list(MentorFilter.ALL, 0, 100));
        for (ProfileState state : Set.of(ProfileState.LEFT, ProfileState.DECLINED)) {
            all.addAll(office.mentors.list(
                    new MentorFilter("", Optional.of(state), Optional.empty(), false, false), 0, 100));
        }
        return all;
    }

    @Test
    void a_minor_s_mentor_in_the_demo_is_screened_for_minors() {
        somebodyArrives(demo(true), BY_DEMO);
        LocalDate today = LocalDate.now();

        office.data.transactions().read(() -> {
            for (UUID person : registered) {
                if (office.gates.age(person, today).isProtected()) {
                    office.pairs.mentorsOf(person).forEach(mentor -> assertThat(office.gates
                                    .mentor(office.profiles.mentor(mentor).orElseThrow(), today)
                                    .forMinors()
                                    .isOpen())
                            .as(person + " with " + mentor)
                            .isTrue());
                }
            }
            return null;
        });
    }

    @Test
    void a_demo_has_a_group_and_a_peer_with_a_history() {
        somebodyArrives(demo(true), BY_DEMO);

        Group group = office.groups.list().getFirst();
        assertThat(group.members()).hasSizeGreaterThan(1);
        assertThat(office.meetings.ofGroup(group.id(), 0, 50))
                .hasSizeGreaterThan(6)
                .anySatisfy(meeting -> assertThat(meeting.people())
                        .extracting(Meeting.Presence::present)
                        .contains(true, false));
        Mentor.Line peer = mentors().stream()
                .filter(line -> line.kinds().contains(MentoringKind.PEER))
                .findFirst()
                .orElseThrow();
        assertThat(office.relations.list(RelationFilter.ALL, 0, 100))
                .filteredOn(pair -> pair.mentorId().equals(peer.id()))
                .singleElement()
                .satisfies(pair -> assertThat(office.meetings.count(pair.id())).isGreaterThan(2));
    }

    @Test
    void whom_another_module_s_demo_places_is_a_mentee_as_soon_as_she_is_there() {
        DemoMentoring demo = demo(true);
        somebodyArrives(demo, BY_DEMO);
        UUID nina = office.town.person("Nina", "Espinoza");
        office.town.change(
                nina,
                office.town.find(nina).orElseThrow().details().toBuilder()
                        .externalId("P-3001")
                        .build());
        for (int times = 0; times < 2; times++) {
            office.data.transactions().write(() -> demo.handle(new ParticipantRegistered(nina, ""), BY_DEMO));
        }
        assertThat(office.data.transactions().read(() -> office.pairs.mentorsOf(nina)))
                .hasSize(1);
        assertThat(office.mentees.find(nina).orElseThrow().details().shared()).contains(Shared.PLACEMENT);
    }

    @Test
    void few_pairs_of_a_demo_need_attention_and_one_asks_for_another() {
        somebodyArrives(demo(true), BY_DEMO);
        office.data.transactions().write(office.asks::run);
        assertThat(all(ConcernEntity.class)).hasSize(1);
        List<RoundEntity> asked = all(RoundEntity.class);
        assertThat(asked.stream().filter(RoundEntity::isAnswered).count()).isGreaterThan(asked.size() * 3L / 4);
    }

    private <T> List<T> all(Class<T> type) {
        return office.data.transactions().read(() -> office.entities
                .createQuery("select e from " + type.getSimpleName() + " e", type)
                .getResultList());
    }

    @Test
    void outside_of_a_demo_and_for_people_added_by_hand_nothing_comes() {
        somebodyArrives(demo(false), BY_DEMO);
        somebodyArrives(demo(true), new Delivery(UUID.randomUUID(), Instant.EPOCH, "dana"));

        assertThat(mentors()).isEmpty();
    }
}
