package org.boardwalk.pathways.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanFilter;
import org.boardwalk.pathways.api.plan.PlanLine;
import org.boardwalk.pathways.internal.demo.DemoDriver;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.Test;

class DemoPlansTest {
    @Test
    void the_demo_shows_people_at_many_points_and_a_second_delivery_adds_nobody() throws Exception {
        try (Office office = new Office(TestData.derby())) {
            office.ship();
            DemoDriver demo = new DemoDriver(office.data.transactions(), office.somebody, office.seed());
            List<String> numbers = numbers();
            numbers.forEach(number -> demo.arrive(id(number), number, "demo"));
            numbers.forEach(number -> demo.arrive(id(number), number, "demo"));
            demo.arrive(UUID.randomUUID(), "D-1001", "alma");
            office.somebody.administrator("alma");
            List<PlanLine> lines = office.plans.list(PlanFilter.ALL, 0, 100);
            assertThat(lines).hasSameSizeAs(numbers).hasSizeGreaterThan(27);
            assertThat(lines).extracting(PlanLine::status).contains(Plan.Status.COMPLETED, Plan.Status.CLOSED);
            assertThat(lines).anyMatch(PlanLine::stalled).anyMatch(line -> line.waiting() > 0);
            assertThat(office.claims.queue()).hasSize(4);
            assertThat(office.evidence.awaiting()).hasSize(2);
            assertThat(office.plans.nextStep(id("D-1001"))).isPresent();
            assertThat(lines).allMatch(line -> !line.lastActivity().isAfter(LocalDate.now()));
        }
    }

    private static UUID id(String number) {
        return UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> numbers() throws Exception {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DemoPlansTest.class.getResourceAsStream("/demo/plans.csv"), StandardCharsets.UTF_8))) {
            return new ArrayList<>(
                    lines.lines().skip(1).map(line -> line.split(";")[0]).toList());
        }
    }
}
