package org.boardwalk.pathways.internal.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one made-up person has done.
 *
 * @param number of the person in the participants' demo
 * @param days how long ago the plan began
 * @param claim words for a claim or the reason of an end
 */
record DemoPlan(String number, String pathway, String startingPoint, int days, List<Action> actions, String claim) {
    /**
     * @param verb {@code done}, {@code begin}, {@code hours}, {@code report}, {@code claim}, {@code submit} or {@code
     *     close}
     * @param amount hours, for {@code hours} and {@code report}
     */
    record Action(String verb, String step, int days, int amount) {
        private static Action of(String text) {
            String[] parts = text.split(":");
            return new Action(
                    parts[0], parts[1], Integer.parseInt(parts[2]), parts.length > 3 ? Integer.parseInt(parts[3]) : 0);
        }
    }

    /** By number of the person. */
    static Map<String, DemoPlan> read() {
        String name = "/demo/plans.csv";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoPlan.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            Map<String, DemoPlan> plans = new HashMap<>();
            lines.lines().skip(1).map(DemoPlan::of).forEach(plan -> plans.put(plan.number(), plan));
            return plans;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoPlan of(String line) {
        String[] cells = line.split(";", 6);
        List<Action> actions = Arrays.stream(cells[4].split("\\|"))
                .filter(text -> !text.isEmpty())
                .map(Action::of)
                .toList();
        return new DemoPlan(cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), actions, cells[5]);
    }
}
