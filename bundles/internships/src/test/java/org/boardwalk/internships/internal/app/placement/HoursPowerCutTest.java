package org.boardwalk.internships.internal.app.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.boardwalk.internships.api.placement.Timesheets.Day;
import org.boardwalk.internships.api.placement.Timesheets.Week;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The power is cut while somebody saves hours. */
class HoursPowerCutTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "after {0} entries")
    @ValueSource(ints = {1, 40, 173})
    void what_was_confirmed_is_there_and_nothing_is_there_half(int entries) throws Exception {
        Path database = folder.resolve("db");
        Process process = start(database);
        UUID placement;
        int confirmed;
        try (BufferedReader out = process.inputReader()) {
            placement = UUID.fromString(out.readLine());
            confirmed = read(out, entries);
            // By its handle: what it had confirmed can still be read.
            process.toHandle().destroyForcibly();
            confirmed = Math.max(confirmed, rest(out));
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();

        try (PlacementOffice office = HoursWriter.open(database)) {
            office.somebody.participant(HoursWriter.MARIA);
            List<Week> weeks = office.timesheets.of(placement);

            assertThat(kept(weeks)).isIn(expected(confirmed), expected(confirmed + 1));
            assertThat(weeks).allSatisfy(week -> {
                assertThat(week.hours())
                        .isEqualByComparingTo(
                                week.days().stream().map(Day::hours).reduce(BigDecimal.ZERO, BigDecimal::add));
                assertThat(week.days())
                        .allMatch(day -> !day.day().isBefore(week.monday())
                                && day.day().isBefore(week.monday().plusWeeks(1)));
            });
            office.timesheets.write(placement, PlacementOffice.TODAY, BigDecimal.ONE, "After the cut");
        }
    }

    private Process start(Path database) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoursWriter.class.getName(),
                        database.toString())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int read(BufferedReader out, int entries) throws IOException {
        int last = 0;
        while (last < entries) {
            last = Integer.parseInt(out.readLine());
        }
        return last;
    }

    /** What was confirmed before the cut and not read yet; a line that was cut itself says nothing. */
    private static int rest(BufferedReader out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int next = out.read(); next >= 0; next = out.read()) {
            text.append((char) next);
        }
        List<String> lines = new ArrayList<>(text.toString().lines().toList());
        if (!lines.isEmpty() && !text.toString().endsWith("\n")) {
            lines.removeLast();
        }
        return lines.isEmpty() ? 0 : Integer.parseInt(lines.getLast());
    }

    /** Each day with its hours and what was done. */
    private static Map<LocalDate, String> kept(List<Week> weeks) {
        Map<LocalDate, String> kept = new HashMap<>();
        weeks.forEach(week -> week.days()
                .forEach(day ->
                        kept.put(day.day(), day.hours().stripTrailingZeros().toPlainString() + " " + day.what())));
        return kept;
    }

    private static Map<LocalDate, String> expected(int entries) {
        Map<LocalDate, String> expected = new HashMap<>();
        for (int number = 1; number <= entries; number++) {
            expected.put(
                    HoursWriter.day(number),
                    HoursWriter.hours(number).stripTrailingZeros().toPlainString() + " " + HoursWriter.what(number));
        }
        return expected;
    }
}
