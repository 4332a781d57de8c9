package org.boardwalk.mentoring.internal.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.boardwalk.mentoring.api.profile.AgeGroup;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Mentee.Guardian;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.api.profile.Shared;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.meeting.CareSeed;
import org.boardwalk.mentoring.internal.app.meeting.DeskSeed;
import org.boardwalk.mentoring.internal.app.profile.ProfileSeed;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.casefile.ServiceLog;
import org.boardwalk.participants.api.casefile.ServiceLog.NewService;
import org.boardwalk.participants.api.event.ParticipantRegistered;
import org.boardwalk.platform.api.event.EventHandler;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives a demo thirty mentors, and sixty mentees with their pairs: some of the made-up people who are there already, and others
 * of its own, when the first of the former arrives. People somebody adds to a demo by hand are left alone.
 */
@Component(
        service = EventHandler.class,
        configurationPid = "org.boardwalk.deployment",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DemoMentoring implements EventHandler<ParticipantRegistered> {
    /** Whom the audit trail names for everything the participants' demo adds. */
    private static final String DEMO = "demo";

    /** Another name, so that the other modules' demos leave these people alone. */
    private static final String OWN = "demo:mentoring";

    private static final String COORDINATOR = "mentoring";
    private static final String MENTEES = "/demo/mentees.csv";
    /** Numbers in the files: a peer and her mentee, and who leads the group of these. */
    private static final String PEER = "M-6012";

    private static final String OF_PEER = "M-6037";
    private static final String LEADER = "1";
    private static final List<String> GROUP = List.of("D-1001", "D-1004", "D-1008", "M-6013", "M-6018");

    private final boolean demo;
    private final CurrentUser user;
    private final Participants participants;
    private final ServiceLog services;
    private final Accounts accounts;
    private final ProfileSeed seed;
    private final DemoMentors mentors;
    private final DeskSeed desk;
    private final CareSeed care;

    /** Properties of the configuration. */
    @interface Config {
        /** Whether the data directory belongs to a demo. */
        boolean demo() default false;
    }

    @Activate
    public DemoMentoring(
            Config config,
            @Reference CurrentUser user,
            @Reference Participants participants,
            @Reference ServiceLog services,
            @Reference Accounts accounts,
            @Reference ProfileSeed seed,
            @Reference DemoMentors mentors,
            @Reference DeskSeed desk,
            @Reference CareSeed care) {
        demo = config.demo();
        this.user = user;
        this.participants = participants;
        this.services = services;
        this.accounts = accounts;
        this.seed = seed;
        this.mentors = mentors;
        this.desk = desk;
        this.care = care;
    }

    @Override
    public String id() {
        return "mentoring.demo";
    }

    @Override
    public Class<ParticipantRegistered> type() {
        return ParticipantRegistered.class;
    }

    /** The demo's people arrive in one transaction, so with the first of them all are there; another module's come later. */
    @Override
    public void handle(ParticipantRegistered event, Delivery delivery) {
        if (demo && delivery.actor().equals(DEMO)) {
            user.asSystem(OWN, () -> {
                if (seed.isEmpty()) {
                    write();
                } else {
                    participants.find(event.subject()).ifPresent(this::later);
                }
            });
        }
    }

    /** Somebody whom another module's demo brought, and who is among the mentees. */
    private void later(Participant person) {
        if (seed.isMentee(person.id())) {
            return;
        }
        LocalDate today = LocalDate.now();
        DemoMentors.read(MENTEES).stream()
                .filter(line ->
                        line[1].isEmpty() && line[0].equals(person.details().externalId()))
                .forEach(line -> mentee(person.id(), line, mentors::find, today, coordinator())
                        .ifPresent(pair -> desk.write(pair, today, coordinator())));
    }

    private String coordinator() {
        return accounts.findByName(COORDINATOR).map(Account::displayName).orElse("Boardwalk");
    }

    private void write() {
        LocalDate today = LocalDate.now();
        String coordinator = coordinator();
        Map<String, UUID> mentorIds = mentors.add(today, coordinator);
        Map<String, UUID> known = known();
        Map<String, UUID> byNumber = new HashMap<>();
        for (String[] line : DemoMentors.read(MENTEES)) {
            Optional<UUID> person =
                    line[1].isEmpty() ? Optional.ofNullable(known.get(line[0])) : Optional.of(register(line, today));
            person.ifPresent(id -> {
                mentee(id, line, number -> Optional.ofNullable(mentorIds.get(number)), today, coordinator);
                byNumber.put(line[0], id);
            });
        }
        peer(byNumber, today, coordinator);
        desk.write(today, coordinator);
        group(byNumber, mentorIds, today, coordinator);
        care.write(today);
    }

    private void peer(Map<String, UUID> people, LocalDate today, String by) {
        UUID peer = mentors.addPeer(Objects.requireNonNull(people.get(PEER)), "Andres", "Camacho", today, by);
        seed.pair(
                peer,
                Objects.requireNonNull(people.get(OF_PEER)),
                MentoringKind.PEER,
                RelationState.ACTIVE,
                today.minusDays(75),
                by);
    }

    private void group(Map<String, UUID> people, Map<String, UUID> mentorIds, LocalDate today, String by) {
        List<UUID> members = GROUP.stream()
                .flatMap(number -> Optional.ofNullable(people.get(number)).stream())
                .toList();
        Optional<UUID> topic = Optional.ofNullable(seed.topics().get(DemoMentors.TOPICS.get(4)));
        UUID group = seed.group(
                "Exam evenings",
                "We study for the exam together, every other week.",
                Objects.requireNonNull(mentorIds.get(LEADER)),
                topic,
                members,
                today.minusDays(107),
                by);
        desk.writeGroup(group, today, by);
    }

    private Map<String, UUID> known() {
        Map<String, UUID> ids = new HashMap<>();
        List<ParticipantSummary> all = participants.page(ParticipantQuery.ALL, ParticipantSort.BY_NAME, 0, 1000);
        all.forEach(one -> ids.put(one.externalId(), one.id()));
        return ids;
    }

    private UUID register(String[] line, LocalDate today) {
        Participant person = participants.register(ParticipantDetails.builder()
                .externalId(line[0])
                .givenName(line[1])
                .familyName(line[2])
                .birthDate(today.minusYears(Long.parseLong(line[9])).minusDays(100))
                .email((line[1] + "." + line[2]).toLowerCase(Locale.ROOT) + "@example.org")
                .city(line[4])
                .state("OH")
                .county(line[5])
                .zip(line[6])
                .language(line[3])
                .programme(line[13].startsWith("51") ? "advanced-manufacturing" : "health-information-technology")
                .funding(line[7])
                .entryDate(today.minusDays(Long.parseLong(line[8])))
                .build());
        participants.assignPlanner(
                Set.of(person.id()), accounts.findByName("planner").map(Account::id));
        services.log(new NewService(
                person.id(),
                "career-planning",
                today.minusDays(3 + Long.parseLong(line[8]) % 25),
                30,
                "",
                "participants",
                "participants:demo:" + line[0]));
        return person.id();
    }

    /** @return the pair, if it began */
    private Optional<UUID> mentee(
            UUID id, String[] line, Function<String, Optional<UUID>> mentor, LocalDate today, String by) {
        ProfileState state = ProfileState.valueOf(line[14]);
        long days = line[17].isEmpty() ? 0 : Long.parseLong(line[17]);
        LocalDate applied = today.minusDays(state == ProfileState.APPLIED ? 6 : days + 40);
        ParticipantDetails person = participants.get(id).details();
        boolean minor = AgeGroup.on(today, Optional.ofNullable(person.birthDate())) == AgeGroup.MINOR;
        Optional<Guardian> guardian = minor && state != ProfileState.APPLIED
                ? Optional.of(new Guardian("Parent of " + person.displayName(), applied.plusDays(2)))
                : Optional.empty();
        seed.add(id, details(id, line), guardian, state, applied, by);
        if (state != ProfileState.DRAFT && state != ProfileState.APPLIED) {
            for (ScreeningStep step : seed.steps(Audience.MENTEE)) {
                seed.passed(id, step, applied.plusDays(4), Optional.empty(), by);
            }
        }
        return line[16].isEmpty()
                ? Optional.empty()
                : mentor.apply(line[15])
                        .map(one -> seed.pair(
                                one,
                                id,
                                MentoringKind.ONE_TO_ONE,
                                RelationState.valueOf(line[16]),
                                today.minusDays(days),
                                by));
    }

    private static Set<MentoringKind> kinds(String number) {
        if (number.equals(OF_PEER)) {
            return Set.of(MentoringKind.ONE_TO_ONE, MentoringKind.PEER);
        }
        return GROUP.contains(number)
                ? Set.of(MentoringKind.ONE_TO_ONE, MentoringKind.GROUP)
                : Set.of(MentoringKind.ONE_TO_ONE);
    }

    private MenteeDetails details(UUID id, String[] line) {
        String language = participants.get(id).details().language();
        Set<String> languages = language.isBlank() || language.equals("en") ? Set.of("en") : Set.of("en", language);
        return new MenteeDetails(
                line[10],
                kinds(line[0]),
                new Fit(
                        languages,
                        Set.of(line[5]),
                        DemoMentors.modes(line[12]),
                        Set.of(),
                        DemoMentors.topics(line[11], seed.topics()),
                        Set.of(line[13]),
                        Set.of()),
                Set.of(Shared.PATHWAY, Shared.CREDENTIALS, Shared.PLACEMENT),
                List.of());
    }
}
