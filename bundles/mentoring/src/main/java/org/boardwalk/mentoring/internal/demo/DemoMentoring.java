package org.boardwalk.mentoring.internal.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Mentee.Guardian;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.api.profile.Shared;
import org.boardwalk.mentoring.api.relation.RelationState;
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
    private static final int ADULT = 18;

    private final boolean demo;
    private final CurrentUser user;
    private final Participants participants;
    private final ServiceLog services;
    private final Accounts accounts;
    private final ProfileSeed seed;
    private final DemoMentors mentors;

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
            @Reference DemoMentors mentors) {
        demo = config.demo();
        this.user = user;
        this.participants = participants;
        this.services = services;
        this.accounts = accounts;
        this.seed = seed;
        this.mentors = mentors;
    }

    @Override
    public String id() {
        return "mentoring.demo";
    }

    @Override
    public Class<ParticipantRegistered> type() {
        return ParticipantRegistered.class;
    }

    /** The demo's people arrive in one transaction, so with the first of them all are there. */
    @Override
    public void handle(ParticipantRegistered event, Delivery delivery) {
        if (demo && delivery.actor().equals(DEMO) && seed.isEmpty()) {
            user.asSystem(OWN, this::write);
        }
    }

    private void write() {
        LocalDate today = LocalDate.now();
        String coordinator =
                accounts.findByName(COORDINATOR).map(Account::displayName).orElse("Boardwalk");
        Map<String, UUID> mentorIds = mentors.add(today, coordinator);
        Map<String, UUID> known = known();
        for (String[] line : DemoMentors.read("/demo/mentees.csv")) {
            Optional<UUID> person =
                    line[1].isEmpty() ? Optional.ofNullable(known.get(line[0])) : Optional.of(register(line, today));
            person.ifPresent(id -> mentee(id, line, mentorIds, today, coordinator));
        }
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

    private void mentee(UUID id, String[] line, Map<String, UUID> mentorIds, LocalDate today, String by) {
        ProfileState state = ProfileState.valueOf(line[14]);
        long days = line[17].isEmpty() ? 0 : Long.parseLong(line[17]);
        LocalDate applied = today.minusDays(state == ProfileState.APPLIED ? 6 : days + 40);
        boolean minor = !line[9].isEmpty() && Integer.parseInt(line[9]) < ADULT;
        Optional<Guardian> guardian = minor && state != ProfileState.APPLIED
                ? Optional.of(new Guardian("Parent of " + line[1] + " " + line[2], applied.plusDays(2)))
                : Optional.empty();
        seed.add(id, details(id, line), guardian, state, applied, by);
        if (state != ProfileState.DRAFT && state != ProfileState.APPLIED) {
            for (ScreeningStep step : seed.steps(Audience.MENTEE)) {
                seed.passed(id, step, applied.plusDays(4), Optional.empty(), by);
            }
        }
        if (!line[16].isEmpty()) {
            Optional.ofNullable(mentorIds.get(line[15]))
                    .ifPresent(mentor ->
                            seed.pair(mentor, id, RelationState.valueOf(line[16]), today.minusDays(days), by));
        }
    }

    private MenteeDetails details(UUID id, String[] line) {
        String language = participants.get(id).details().language();
        Set<String> languages = language.isBlank() || language.equals("en") ? Set.of("en") : Set.of("en", language);
        return new MenteeDetails(
                line[10],
                Set.of(MentoringKind.ONE_TO_ONE),
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
