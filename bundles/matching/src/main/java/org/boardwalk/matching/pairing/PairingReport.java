package org.boardwalk.matching.pairing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.boardwalk.matching.model.Duals;
import org.boardwalk.matching.model.Goal;
import org.boardwalk.matching.model.WeightedInstance;
import org.boardwalk.matching.text.Decimals;
import org.boardwalk.matching.verify.PairingCertificate;

/**
 * A result in lines for files and logs, in English, by number from 1: the same result has the same lines. {@link #goal}
 * and {@link #duals} read back what a verifier needs.
 */
public final class PairingReport {
    private static final String REACH = "goal: reach, ";
    private static final String QUALITY = "goal: quality";
    private static final String FLOOR = QUALITY + ", floor ";
    private static final String DUAL_U = "dual u ";
    private static final String DUAL_P = "dual p ";

    private PairingReport() {}

    /** @param duals written, the zeros left out, if there are any; they are with the bonus of reach */
    public static List<String> lines(
            WeightedInstance instance, Goal goal, Optional<Duals> duals, PairingCertificate certificate) {
        List<String> lines = new ArrayList<>();
        lines.add("mentees: " + instance.mentees() + ", mentors: " + instance.mentors() + ", seats: " + instance.seats()
                + ", acceptable pairs: " + instance.entries());
        lines.add("sha-256 of the canonical instance: " + certificate.sha256());
        lines.add(goal(instance, goal));
        lines.add("pairs: " + certificate.pairs() + ", total: " + Decimals.format(certificate.total()));
        certificate.violations().forEach(violation -> lines.add("violation: " + violation.sentence()));
        if (certificate.violations().isEmpty()) {
            lines.add("blocking pairs: " + certificate.blocking());
            lines.add(certificate
                    .unproven()
                    .map(reason -> "not proven optimal: " + reason)
                    .orElse("optimal: proven by duals"));
        }
        duals.ifPresent(prices -> {
            addDuals(lines, DUAL_U, instance.mentees(), prices::mentee, instance);
            addDuals(lines, DUAL_P, instance.mentors(), prices::mentor, instance);
        });
        return lines;
    }

    private static String goal(WeightedInstance instance, Goal goal) {
        return switch (goal.mode()) {
            case REACH ->
                REACH + "each weight with a bonus of " + Decimals.format(instance.decimal(goal.bonus(instance)));
            case QUALITY ->
                goal.floor().map(floor -> FLOOR + Decimals.format(floor)).orElse(QUALITY);
        };
    }

    private static void addDuals(
            List<String> lines, String word, int count, IntToLongFunction units, WeightedInstance instance) {
        for (int i = 0; i < count; i++) {
            long value = units.applyAsLong(i);
            if (value != 0) {
                lines.add(word + (i + 1) + " " + Decimals.format(value, instance.scale()));
            }
        }
    }

    /** What the lines of a matching say was the goal; empty if they do not. */
    public static Optional<Goal> goal(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith(REACH)) {
                return Optional.of(Goal.reach());
            }
            if (line.startsWith(FLOOR)) {
                return decimal(line.substring(FLOOR.length())).map(Goal::quality);
            }
            if (line.equals(QUALITY)) {
                return Optional.of(Goal.quality());
            }
        }
        return Optional.empty();
    }

    /** The duals in the lines of a matching; empty if there are none, or one cannot be read or is of nobody. */
    public static Optional<Duals> duals(List<String> lines, WeightedInstance instance) {
        long[] mentee = new long[instance.mentees()];
        long[] mentor = new long[instance.mentors()];
        boolean any = lines.stream().anyMatch(line -> line.startsWith("optimal: proven by duals"));
        for (String line : lines) {
            boolean read = !line.startsWith(DUAL_U) && !line.startsWith(DUAL_P)
                    || (line.startsWith(DUAL_U) ? read(line, mentee, instance) : read(line, mentor, instance));
            if (!read) {
                return Optional.empty();
            }
            any |= line.startsWith(DUAL_U) || line.startsWith(DUAL_P);
        }
        return any ? Optional.of(new Duals(mentee, mentor)) : Optional.empty();
    }

    private static boolean read(String line, long[] into, WeightedInstance instance) {
        String[] words = line.split(" ", -1);
        if (words.length != 4 || !words[2].matches("[1-9]\\d{0,8}") || Integer.parseInt(words[2]) > into.length) {
            return false;
        }
        Optional<BigDecimal> value = decimal(words[3]).map(decimal -> decimal.movePointRight(instance.scale()));
        if (value.isEmpty()
                || value.get().stripTrailingZeros().scale() > 0
                || value.get().precision() > 18) {
            return false;
        }
        into[Integer.parseInt(words[2]) - 1] = value.get().longValueExact();
        return true;
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("-?\\d{1,40}(\\.\\d{1,40})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
