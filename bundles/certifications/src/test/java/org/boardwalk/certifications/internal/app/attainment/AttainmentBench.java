package org.boardwalk.certifications.internal.app.attainment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.boardwalk.certifications.api.attainment.AttainmentReport;
import org.boardwalk.certifications.api.wallet.CredentialClaim;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.internal.domain.HeldEntity;
import org.boardwalk.platform.persistence.testing.TestData;

/** How long the report takes over 20,000 stays and 100,000 credentials; by hand: run the main method. */
final class AttainmentBench {
    private static final int PEOPLE = 20_000;
    private static final int CREDENTIALS = 100_000;
    private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);

    private AttainmentBench() {}

    public static void main(String[] arguments) {
        run("Derby", TestData.derby());
        run("PostgreSQL", TestData.postgresql());
        System.exit(0);
    }

    private static void run(String name, TestData data) {
        try (ReportOffice office = new ReportOffice(data)) {
            office.empty();
            fill(office);
            List<Long> took = new ArrayList<>();
            AttainmentReport report = office.attainment.report(FIRST, FIRST.plusYears(1));
            for (int i = 0; i < 15; i++) {
                long start = System.nanoTime();
                report = office.attainment.report(FIRST, FIRST.plusYears(1));
                took.add((System.nanoTime() - start) / 1_000_000);
            }
            Collections.sort(took);
            System.out.printf(
                    "%s: %d stays, %d in the measure, %d attained: median %d ms (%d to %d)%n",
                    name,
                    report.spells().size(),
                    report.denominator(),
                    report.numerator(),
                    took.get(took.size() / 2),
                    took.getFirst(),
                    took.getLast());
        }
    }

    private static void fill(ReportOffice office) {
        Random random = new Random(1);
        for (int i = 0; i < PEOPLE; i++) {
            LocalDate exit = FIRST.plusDays(random.nextInt(360));
            office.stays(new UUID(0, i), exit.minusDays(200), exit, random.nextBoolean() ? "training" : "ojt");
        }
        String[] codes = {"rhit", "ged", "ready"};
        for (int at = 0; at < CREDENTIALS; at += 2_000) {
            int from = at;
            office.data.transactions().write(() -> {
                for (int i = from; i < from + 2_000; i++) {
                    int round = i / PEOPLE;
                    LocalDate on = FIRST.minusDays(200).plusDays(180L * round + random.nextInt(180));
                    HeldEntity row = new HeldEntity(
                            new UUID(0, i % PEOPLE), CredentialClaim.of(codes[round % 3], on), Optional.empty());
                    row.verify(Verification.DOCUMENT_SEEN, "bench", "");
                    office.entities.persist(row);
                }
                office.entities.flush();
                office.entities.clear();
            });
        }
    }
}
