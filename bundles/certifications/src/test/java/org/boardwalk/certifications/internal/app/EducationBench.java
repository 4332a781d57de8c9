package org.boardwalk.certifications.internal.app;

import java.math.BigDecimal;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.boardwalk.certifications.api.education.ActivityClaim;
import org.boardwalk.certifications.api.education.ActivityKind;
import org.boardwalk.platform.persistence.testing.TestData;

/**
 * How long a person's ledger takes, and one more activity in it, among 1,000,000 activities of 20,000 people who each hold
 * a credential; by hand: run the main method.
 */
final class EducationBench {
    private static final int PEOPLE = 20_000;
    private static final int EACH = 50;
    private static final int ASKED = 200;
    private static final int CHUNK = 500;
    private static final LocalDate TODAY = LocalDate.now();

    private EducationBench() {}

    public static void main(String[] arguments) {
        run("Derby", TestData.derby());
        run("PostgreSQL", TestData.postgresql());
        System.exit(0);
    }

    private static void run(String name, TestData data) {
        try (EducationOffice office = new EducationOffice(data)) {
            office.empty();
            long start = System.nanoTime();
            fill(office);
            System.out.printf("%s: filled in %.0f s%n", name, (System.nanoTime() - start) / 1e9);
            UUID[] people = new UUID[ASKED];
            for (int i = 0; i < ASKED; i++) {
                people[i] = new UUID(0, i);
                office.give(people[i], "ahima-rhit", TODAY.minusDays(300));
            }
            office.somebody.planner("dana", people);
            measure(name + ": a ledger", people, office.education::ledger);
            measure(
                    name + ": one more activity",
                    people,
                    person -> office.education.record(person, webinar("More", 1)));
        }
    }

    private static void measure(String what, UUID[] people, java.util.function.Consumer<UUID> work) {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            long start = System.nanoTime();
            work.accept(people[i]);
            if (i >= ASKED / 4) {
                took.add((System.nanoTime() - start) / 1e6);
            }
        }
        Collections.sort(took);
        System.out.printf(
                "%s: median %.1f ms, 95th percentile %.1f ms, %d times%n",
                what, took.get(took.size() / 2), took.get(took.size() * 95 / 100), took.size());
    }

    private static void fill(EducationOffice office) {
        Random random = new Random(1);
        for (int from = 0; from < PEOPLE; from += CHUNK) {
            int first = from;
            office.data.transactions().write(() -> {
                try (ActivityInsert insert = new ActivityInsert(office.entities.unwrap(Connection.class), "bench")) {
                    for (int i = first; i < first + CHUNK; i++) {
                        for (int j = 0; j < EACH; j++) {
                            insert.add(new UUID(0, i), webinar("Webinar " + j, random.nextInt(700)));
                        }
                        insert.flush();
                    }
                }
            });
        }
    }

    private static ActivityClaim webinar(String title, int daysAgo) {
        return new ActivityClaim(
                title,
                "AHIMA",
                TODAY.minusDays(daysAgo),
                new BigDecimal("0.50"),
                ActivityKind.IN_DOMAIN,
                Optional.empty());
    }
}
