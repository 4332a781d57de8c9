package org.boardwalk.certifications.internal.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.platform.persistence.testing.TestData;

/**
 * How long the nightly reminders take over 100,000 credentials of which all end within the longest distance, and who of a
 * caseload of 250 may sit an exam; by hand: run the main method. No mail server is configured.
 */
final class WalletBench {
    private static final int PEOPLE = 20_000;
    private static final int CASELOAD = 250;
    private static final List<String> CODES =
            List.of("ahima-rhit", "ahima-rhia", "ahima-ccs", "comptia-a-plus", "hit-associate-degree");
    private static final LocalDate TODAY = LocalDate.now();

    private WalletBench() {}

    public static void main(String[] arguments) {
        run("Derby", TestData.derby());
        run("PostgreSQL", TestData.postgresql());
        System.exit(0);
    }

    private static void run(String name, TestData data) {
        try (Office office = new Office(data)) {
            office.empty();
            office.ship();
            fill(office);
            reminders(name, office);
            eligibility(name, office);
        }
    }

    private static void reminders(String name, Office office) {
        long start = System.nanoTime();
        office.reminders.run();
        long first = System.nanoTime();
        office.reminders.run();
        long again = System.nanoTime();
        Long made = office.data.transactions().read(() -> office.entities
                .createQuery("select count(r) from ReminderEntity r", Long.class)
                .getSingleResult());
        System.out.printf(
                "%s: %d reminders in %.1f s; a second run that finds them made %.1f s%n",
                name, made, (first - start) / 1e9, (again - first) / 1e9);
    }

    private static void eligibility(String name, Office office) {
        UUID[] people = new UUID[CASELOAD];
        for (int i = 0; i < CASELOAD; i++) {
            people[i] = new UUID(0, i);
        }
        office.somebody.planner("dana", people);
        CODES.forEach(code -> office.pathways.aims.put(code, new HashSet<>(Set.of(people))));
        List<Long> took = new ArrayList<>();
        int eligible = 0;
        for (int i = 0; i < 25; i++) {
            long start = System.nanoTime();
            eligible = office.exams.eligibleNow().size();
            if (i >= 5) {
                took.add((System.nanoTime() - start) / 1_000_000);
            }
        }
        Collections.sort(took);
        System.out.printf(
                "%s: %d of a caseload of %d may sit an exam, of 5 each aims at: median %d ms (%d to %d)%n",
                name, eligible, CASELOAD, took.get(took.size() / 2), took.getFirst(), took.getLast());
    }

    private static void fill(Office office) {
        Random random = new Random(1);
        for (int code = 0; code < CODES.size(); code++) {
            for (int from = 0; from < PEOPLE; from += 2_000) {
                int first = from;
                String held = CODES.get(code);
                office.data.transactions().write(() -> {
                    for (int i = first; i < first + 2_000; i++) {
                        LocalDate earned = TODAY.minusDays(30 + random.nextInt(600));
                        HeldEntity row = new HeldEntity(
                                new UUID(0, i),
                                CredentialClaim.of(held, earned),
                                Optional.of(TODAY.plusDays(random.nextInt(90))));
                        row.verify(Verification.DOCUMENT_SEEN, "bench", "");
                        office.entities.persist(row);
                    }
                    office.entities.flush();
                });
            }
        }
    }
}
