package org.boardwalk.mentoring.internal.app.match;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.boardwalk.mentoring.api.criteria.Criterion;
import org.boardwalk.mentoring.api.criteria.Criterion.Kind;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchRun.Assignment;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Mode;
import org.boardwalk.mentoring.api.profile.Slot;
import org.boardwalk.mentoring.internal.domain.profile.MenteeEntity;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.platform.persistence.testing.TestData;

/**
 * Times a run of 1,000 mentors and 5,000 mentees from the database and back, by hand. Language and a way to meet are
 * must-haves, as shipped: most of five million pairs are acceptable. Then why of everybody, each with five others.
 */
final class MatchBench {
    private static final int MENTORS = 1000;
    private static final int MENTEES = 5000;
    private static final List<String> LANGUAGES = List.of("en", "en", "en", "en", "es", "vi", "so");
    private static final List<String> OCCUPATIONS =
            List.of("29-2072", "29-2071", "29-2099", "29-9021", "15-1212", "43-6013", "11-9111", "31-9094");
    private static final List<Criterion> CRITERIA = List.of(
            new Criterion(Kind.TOPICS, 30, false),
            new Criterion(Kind.LANGUAGE, 0, true),
            new Criterion(Kind.COUNTY, 10, false),
            new Criterion(Kind.MODE, 10, true),
            new Criterion(Kind.AVAILABILITY, 15, false),
            new Criterion(Kind.OCCUPATION, 20, false),
            new Criterion(Kind.PATHWAY, 10, false),
            new Criterion(Kind.FORMER_MENTOR, 5, false));

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private MatchBench() {}

    public static void main(String[] arguments) {
        run("Derby", TestData.derby());
        run("PostgreSQL", TestData.postgresql());
        System.exit(0);
    }

    private static void run(String database, TestData data) {
        try (MatchOffice office = new MatchOffice(data)) {
            office.empty();
            office.criteria.save(1, CRITERIA, "As shipped");
            fill(office);
            MatchRun reach = null;
            for (int i = 1; i <= 3; i++) {
                reach = timed(database + " reach " + i, () -> office.matches.run("Run", MatchSettings.reach()));
            }
            MatchRun run = reach;
            MatchRun quality = timed(
                    database + " quality, at least 60",
                    () -> office.matches.run("Run", MatchSettings.quality(BigDecimal.valueOf(60))));
            System.out.printf(
                    "%s: %d of %d paired, %s points, proven %s; quality %d, %s, %s%n",
                    database,
                    run.line().paired(),
                    run.line().mentees(),
                    run.line().total(),
                    run.line().optimal(),
                    quality.line().paired(),
                    quality.line().total(),
                    quality.line().optimal());
            timed(database + " open", () -> office.matches.find(run.id()).orElseThrow());
            timed(database + " verify again", () -> office.matches.verify(run.id()));
            Assignment one = run.assignments().getFirst();
            timed(database + " why of one", () -> office.matches.why(run.id(), one.participantId(), 5));
            timed(database + " why of one, again", () -> office.matches.why(run.id(), one.participantId(), 5));
            timed(
                    database + " cost of one",
                    () -> office.matches.costOf(
                            run.id(),
                            one.participantId(),
                            run.seats().getFirst().mentorId()));
            timed(database + " preview of criteria", () -> office.matches.preview(CRITERIA, MatchSettings.reach()));
            timed(database + " suggestions", () -> office.matches.suggestions(one.participantId(), 12));
            timed(database + " preview", () -> office.matches.preview(run.id(), List.of()));
            timed(
                    database + " publish",
                    () -> office.matches.publish(run.id(), run.line().lock(), List.of()));
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        long busy = CPU.getCurrentThreadCpuTime();
        T result = work.get();
        System.out.printf(
                "%s: %d ms, of them %d at work%n",
                what, (System.nanoTime() - start) / 1_000_000, (CPU.getCurrentThreadCpuTime() - busy) / 1_000_000);
        return result;
    }

    private static void fill(MatchOffice office) {
        Random random = new Random(1);
        List<UUID> topics =
                IntStream.range(0, 20).mapToObj(i -> office.topic("Topic " + i)).toList();
        List<UUID> pathways =
                IntStream.range(0, 6).mapToObj(i -> new UUID(9, i)).toList();
        office.data.transactions().write(() -> {
            for (int i = 0; i < MENTORS; i++) {
                MentorDetails details =
                        MatchOffice.offering("Mentor " + i, 1 + random.nextInt(4), fit(random, topics, pathways, 6));
                MentorEntity row = new MentorEntity(details, Optional.empty(), Optional.empty());
                row.membership().submit(MatchOffice.TODAY);
                row.membership().approve("dana", Instant.now());
                office.entities.persist(row);
            }
        });
        for (int batch = 0; batch < MENTEES / 500; batch++) {
            office.data.transactions().write(() -> {
                for (int i = 0; i < 500; i++) {
                    MenteeEntity row = new MenteeEntity(
                            office.town.person("Mentee", "Number " + i),
                            new MenteeDetails(
                                    "",
                                    Set.of(MentoringKind.ONE_TO_ONE),
                                    fit(random, topics, pathways, 3),
                                    Set.of(),
                                    List.of()));
                    row.membership().submit(MatchOffice.TODAY);
                    row.membership().approve("dana", Instant.now());
                    office.entities.persist(row);
                }
            });
        }
    }

    private static Fit fit(Random random, List<UUID> topics, List<UUID> pathways, int most) {
        Set<Slot> slots = new HashSet<>();
        for (int i = 0; i < most; i++) {
            slots.add(new Slot(DayOfWeek.of(1 + random.nextInt(7)), Slot.Part.values()[random.nextInt(3)]));
        }
        return new Fit(
                some(random, LANGUAGES, 2),
                some(random, IntStream.range(0, 20).mapToObj(i -> "County " + i).toList(), 2),
                some(random, List.of(Mode.values()), 2),
                slots,
                some(random, topics, most),
                some(random, OCCUPATIONS, 2),
                some(random, pathways, 2));
    }

    private static <T> Set<T> some(Random random, List<T> from, int most) {
        List<T> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return new HashSet<>(shuffled.subList(0, 1 + random.nextInt(most)));
    }
}
