package org.boardwalk.internships.internal.demo.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.compliance.Requirement.Category;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.internships.api.site.SiteDetails;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.TermDetails;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.app.term.PlanSeed;

/** One of the made-up terms: its sites, seats and requirements, written when the first of its people arrives. */
enum DemoTerm {
    /** Still to be planned: sixty people want seats. */
    HEALTH(
            "health-information-technology",
            "health-information-technology",
            "Health information practicum",
            WorkExperienceKind.INTERNSHIP,
            45,
            156),
    /** Goes on, at sites of the first. */
    CURRENT(
            "current-practicum",
            "health-information-technology",
            "Health information practicum, in progress",
            WorkExperienceKind.INTERNSHIP,
            -50,
            40),
    MANUFACTURING(
            "advanced-manufacturing",
            "advanced-manufacturing",
            "Machining on the job",
            WorkExperienceKind.ON_THE_JOB_TRAINING,
            -20,
            70);

    /** Number of whoever signs in as the participant: at a site now, and in the next term. */
    static final String PARTICIPANT = "D-1001";

    private static final List<String[]> SITES = read("/demo/sites.csv");
    private static final List<String[]> REQUIREMENTS = read("/demo/requirements.csv");
    private static final BigDecimal WEEKLY = BigDecimal.valueOf(24);
    private static final BigDecimal REQUIRED = BigDecimal.valueOf(160);

    private final String lines;
    private final String programme;
    private final String title;
    private final WorkExperienceKind kind;
    private final int begins;
    private final int ends;

    /**
     * @param lines of the file of sites that are its own
     * @param begins days from today, as {@code ends}
     */
    DemoTerm(String lines, String programme, String title, WorkExperienceKind kind, int begins, int ends) {
        this.lines = lines;
        this.programme = programme;
        this.title = title;
        this.kind = kind;
        this.begins = begins;
        this.ends = ends;
    }

    /** @param number of the person: those who are at a site now have their own */
    static List<DemoTerm> of(String programme, String number) {
        if (number.equals(PARTICIPANT)) {
            return List.of(HEALTH, CURRENT);
        }
        if (number.startsWith(DemoClassmates.PLACED)) {
            return List.of(CURRENT);
        }
        return Stream.of(values())
                .filter(term -> term.programme.equals(programme))
                .limit(1)
                .toList();
    }

    String title() {
        return title;
    }

    boolean hasBegun() {
        return begins < 0;
    }

    LocalDate ends(LocalDate today) {
        return today.plusDays(ends);
    }

    /** The same in every run, so that two who write it at once write it once. */
    static UUID requirementId(String name) {
        return UUID.nameUUIDFromBytes(("internships.demo." + name).getBytes(StandardCharsets.UTF_8));
    }

    List<Requirement> requirements() {
        return REQUIREMENTS.stream()
                .filter(line -> line[0].equals(programme))
                .map(this::requirement)
                .toList();
    }

    private Requirement requirement(String[] line) {
        Category category = Category.valueOf(line[3]);
        return new Requirement(
                requirementId(line[1]),
                0,
                line[1],
                line[2],
                category,
                line[5],
                line[6],
                category != Category.HEALTH,
                line[4].isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(line[4])),
                Set.of(),
                Set.of(kind),
                line[7],
                true);
    }

    /** The term; written with all its sites when it is not there. */
    UUID in(PlanSeed seed, LocalDate today) {
        return seed.term(title).orElseGet(() -> write(seed, today));
    }

    private UUID write(PlanSeed seed, LocalDate today) {
        LocalDate first = today.plusDays(begins);
        UUID term = seed.add(new TermDetails(
                title,
                programme,
                first,
                ends(today),
                Optional.of(hasBegun() ? first.minusDays(52) : today.minusDays(7)),
                Optional.of(first.minusDays(14))));
        if (lines.equals(programme)) {
            requirements().forEach(seed::add);
        }
        for (String[] line : SITES) {
            if (line[0].equals(lines)) {
                PlanSeed.Known site = seed.site(line[1]).orElseGet(() -> site(seed, line, today));
                seed.add(opportunity(line, term, site, today), site.site(), Opportunity.State.valueOf(line[10]));
            }
        }
        return term;
    }

    private static PlanSeed.Known site(PlanSeed seed, String[] line, LocalDate today) {
        return seed.add(
                new SiteDetails(line[1], line[2], "", "", true),
                new Location(
                        UUID.randomUUID(),
                        "Main campus",
                        "",
                        line[3],
                        "OH",
                        line[4],
                        Optional.empty(),
                        Optional.empty(),
                        ""),
                new Contact(
                        UUID.randomUUID(),
                        line[5],
                        Contact.Role.COORDINATOR,
                        line[5].toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org",
                        ""),
                agreement(line, today));
    }

    private static Optional<Agreement> agreement(String[] line, LocalDate today) {
        return line[6].isEmpty()
                ? Optional.empty()
                : Optional.of(new Agreement(
                        UUID.randomUUID(),
                        "AA-" + line[4],
                        today.minusDays(300),
                        Optional.of(today.plusDays(Long.parseLong(line[6]))),
                        Optional.empty(),
                        ""));
    }

    private OpportunityDetails opportunity(String[] line, UUID term, PlanSeed.Known site, LocalDate today) {
        Set<String> conditions = Set.of(line[9].split(" "));
        return new OpportunityDetails(
                term,
                site.location(),
                line[7],
                "",
                kind,
                Integer.parseInt(line[8]),
                today.plusDays(begins),
                ends(today),
                Optional.of(WEEKLY),
                Optional.of(REQUIRED),
                new Opportunity.Conditions(
                        conditions.contains("on-call"),
                        conditions.contains("travel"),
                        conditions.contains("nights"),
                        conditions.contains("remote"),
                        conditions.contains("paid")),
                Optional.of(site.contact()),
                List.of());
    }

    static List<String[]> read(String name) {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoTerm.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return file.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(";", 11))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
