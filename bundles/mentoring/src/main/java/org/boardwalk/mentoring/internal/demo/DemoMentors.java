package org.boardwalk.mentoring.internal.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Mode;
import org.boardwalk.mentoring.api.profile.ProfileState;
import org.boardwalk.mentoring.api.profile.ScreeningStep;
import org.boardwalk.mentoring.api.profile.Slot;
import org.boardwalk.mentoring.internal.app.profile.ProfileSeed;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Thirty made-up mentors, each somewhere else on the way through screening, so that every state is seen. */
@Component(service = DemoMentors.class)
public final class DemoMentors {
    /** Topics by their place in the file, as they ship. */
    static final List<String> TOPICS = List.of(
            "Choosing a pathway",
            "Résumé and cover letter",
            "Interviews",
            "Job search and networking",
            "Exam preparation",
            "Study habits and time",
            "Communication at work",
            "First weeks on the job",
            "Changing careers",
            "Work, school and family",
            "Computer skills",
            "Leading others");

    private static final String ACCOUNT = "mentor";

    private final ProfileSeed seed;
    private final Accounts accounts;

    @Activate
    public DemoMentors(@Reference ProfileSeed seed, @Reference Accounts accounts) {
        this.seed = seed;
        this.accounts = accounts;
    }

    /**
     * Inside a transaction.
     *
     * @return ids by the number in the file
     */
    Map<String, UUID> add(LocalDate today, String coordinator) {
        Map<String, UUID> topics = seed.topics();
        Map<String, UUID> ids = new HashMap<>();
        for (String[] line : read("/demo/mentors.csv")) {
            int number = Integer.parseInt(line[0]);
            ProfileState state = ProfileState.valueOf(line[14]);
            LocalDate applied = today.minusDays(state == ProfileState.APPLIED ? 4L * number - 80 : 420L + number);
            Optional<UUID> account = number == 1 ? accounts.findByName(ACCOUNT).map(Account::id) : Optional.empty();
            UUID id = seed.add(details(line, topics), account, Optional.empty(), state, applied, coordinator);
            screen(id, line, applied, today, coordinator);
            ids.put(line[0], id);
        }
        return ids;
    }

    /** The mentor with this number in the file, when all are there. */
    Optional<UUID> find(String number) {
        return read("/demo/mentors.csv").stream()
                .filter(line -> line[0].equals(number))
                .findFirst()
                .flatMap(line -> seed.mentor(line[1], line[2]));
    }

    /** Somebody of the programme who passed the exam mentors somebody who is about to. */
    UUID addPeer(UUID participantId, String givenName, String familyName, LocalDate today, String coordinator) {
        LocalDate applied = today.minusDays(150);
        Fit fit = new Fit(
                Set.of("en", "es"),
                Set.of("Cuyahoga"),
                Set.of(Mode.values()),
                Set.of(slot("SATURDAY MORNING")),
                topics("4,5", seed.topics()),
                Set.of("29-2072"),
                Set.of());
        UUID id = seed.add(
                new MentorDetails(
                        givenName,
                        familyName,
                        (givenName + "." + familyName).toLowerCase(Locale.ROOT) + "@example.org",
                        "",
                        "",
                        "",
                        "Passed the exam last year and remembers what was hard.",
                        2,
                        Set.of(MentoringKind.PEER),
                        true,
                        false,
                        fit,
                        List.of()),
                Optional.empty(),
                Optional.of(participantId),
                ProfileState.APPROVED,
                applied,
                coordinator);
        seed.steps(Audience.MENTOR).stream()
                .filter(step -> !step.onlyForMinors())
                .forEach(step -> seed.passed(id, step, applied.plusDays(5), Optional.empty(), coordinator));
        return id;
    }

    private static MentorDetails details(String[] line, Map<String, UUID> topics) {
        return new MentorDetails(
                line[1],
                line[2],
                (line[1] + "." + line[2]).toLowerCase(Locale.ROOT) + "@example.org",
                "216-555-02" + String.format(Locale.ROOT, "%02d", Integer.parseInt(line[0])),
                line[3],
                line[4],
                line[16],
                Integer.parseInt(line[11]),
                Stream.of(line[12].split(" ")).map(MentoringKind::valueOf).collect(Collectors.toSet()),
                true,
                line[13].equals("yes"),
                new Fit(
                        Set.of(line[5].split(" ")),
                        Set.of(line[6].split(",")),
                        modes(line[7]),
                        Stream.of(line[8].split(",")).map(DemoMentors::slot).collect(Collectors.toSet()),
                        topics(line[9], topics),
                        Set.of(line[10]),
                        Set.of()),
                List.of());
    }

    static Set<Mode> modes(String words) {
        return switch (words) {
            case "in person" -> Set.of(Mode.IN_PERSON);
            case "remote" -> Set.of(Mode.REMOTE);
            default -> Set.of(Mode.values());
        };
    }

    static Set<UUID> topics(String numbers, Map<String, UUID> topics) {
        return Stream.of(numbers.split(","))
                .map(number -> TOPICS.get(Integer.parseInt(number)))
                .flatMap(name -> Optional.ofNullable(topics.get(name)).stream())
                .collect(Collectors.toSet());
    }

    private static Slot slot(String words) {
        String[] parts = words.split(" ");
        return new Slot(DayOfWeek.valueOf(parts[0]), Slot.Part.valueOf(parts[1]));
    }

    private void screen(UUID id, String[] line, LocalDate applied, LocalDate today, String by) {
        boolean minors = line[13].equals("yes");
        List<ScreeningStep> steps = seed.steps(Audience.MENTOR).stream()
                .filter(step -> minors || !step.onlyForMinors())
                .toList();
        for (ScreeningStep step : steps) {
            boolean last = step.equals(steps.getLast());
            boolean check = step.kind() == ScreeningStep.Kind.BACKGROUND_CHECK && !step.onlyForMinors();
            boolean own = step.kind() == ScreeningStep.Kind.TRAINING && !step.onlyForMinors();
            // A check that lasts a year was renewed once.
            LocalDate done = step.months().filter(months -> months <= 12).isPresent()
                    ? today.minusDays(60)
                    : applied.plusDays(3);
            switch (line[15]) {
                case "none" -> {}
                case "open" -> {
                    if (!last && !check) {
                        seed.passed(id, step, applied, Optional.empty(), by);
                    }
                }
                case "reported" -> {
                    if (own) {
                        seed.reported(id, step, today.minusDays(2), "Online course");
                    } else {
                        seed.passed(id, step, applied, Optional.empty(), by);
                    }
                }
                case "failed" -> {
                    if (check) {
                        seed.failed(id, step, today.minusDays(3), "Decided by the board's screening committee.", by);
                    } else {
                        seed.passed(id, step, applied, Optional.empty(), by);
                    }
                }
                case "expiring" ->
                    seed.passed(id, step, done, check ? Optional.of(today.plusDays(21)) : Optional.empty(), by);
                case "expired" ->
                    seed.passed(id, step, done, check ? Optional.of(today.minusDays(8)) : Optional.empty(), by);
                default -> seed.passed(id, step, done, Optional.empty(), by);
            }
        }
    }

    static List<String[]> read(String name) {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoMentors.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return file.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(";", 18))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
