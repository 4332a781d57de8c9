package org.boardwalk.matching.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.WeightedInstance;

/**
 * The text form of maximum-weight b-matching:
 *
 * <pre>
 * 3 2              mentees, mentors
 * 1 2              the capacity of each mentor
 * 1 1 0.75         mentee 1 and mentor 1 fit with weight 0.75; pairs in any order, absent is unacceptable
 * 3 2 0.5
 * pin 3 2          beyond that form: this pair must stay
 * </pre>
 *
 * <p>Empty lines and lines that begin with # are passed over.
 */
public final class PairingText {
    private final Scanner in;
    private int mentees;
    private int mentors;
    private long[] pairs = new long[1024];
    private int[] lines = new int[1024];
    private int size;
    private boolean inOrder = true;
    private final List<Pin> pins = new ArrayList<>();
    private double largest;
    private int largestIn = 1;

    private PairingText(byte[] data) {
        in = new Scanner(data);
    }

    /** @param data the text, UTF-8 */
    public static WeightedInstance read(byte[] data) throws InputException {
        return new PairingText(data).instance();
    }

    /** The canonical form: equal instances have equal bytes. Labels that are not plain numbers follow as comments. */
    public static void write(WeightedInstance instance, Labels labels, OutputStream to) throws IOException {
        try (TextSink out = new TextSink(to)) {
            out.number(instance.mentees()).mark(' ').number(instance.mentors()).mark('\n');
            for (int m = 0; m < instance.mentors(); m++) {
                out.text(m == 0 ? "" : " ").number(instance.capacity(m));
            }
            out.mark('\n');
            for (int i = 0; i < instance.mentees(); i++) {
                for (int e = instance.start(i); e < instance.end(i); e++) {
                    out.number(i + 1).mark(' ').number(instance.mentor(e) + 1).mark(' ');
                    out.decimal(instance.weight(e), instance.scale()).mark('\n');
                }
            }
            for (int i = 0; i < instance.mentees(); i++) {
                if (instance.pin(i) != WeightedInstance.NONE) {
                    out.text("pin ")
                            .number(i + 1)
                            .mark(' ')
                            .number(instance.pin(i) + 1)
                            .mark('\n');
                }
            }
            if (!labels.plain()) {
                writeLabels(out, instance, labels);
            }
        }
    }

    private static void writeLabels(TextSink out, WeightedInstance instance, Labels labels) throws IOException {
        for (int i = 0; i < instance.mentees(); i++) {
            out.text("# mentee ")
                    .number(i + 1)
                    .text(" is " + labels.people().apply(i))
                    .mark('\n');
        }
        for (int m = 0; m < instance.mentors(); m++) {
            out.text("# mentor ")
                    .number(m + 1)
                    .text(" is " + labels.places().apply(m))
                    .mark('\n');
        }
    }

    private WeightedInstance instance() throws InputException {
        in.nextLine();
        mentees = in.number("the number of mentees");
        mentors = in.number("the number of mentors");
        in.expectEnd();
        checkMentees();
        int[] capacity = capacities();
        WeightedInstance.Builder builder = new WeightedInstance.Builder(mentees, capacity);
        while (in.nextLine()) {
            if (in.atLetter()) {
                pins.add(pin());
            } else {
                pair(builder);
            }
        }
        checkOnce();
        checkPins(capacity);
        pins.forEach(pin -> builder.pin(pin.mentee(), pin.mentor()));
        try {
            return builder.build();
        } catch (ArithmeticException tooLarge) {
            throw new InputException(largestIn, String.valueOf(tooLarge.getMessage()));
        }
    }

    /** A mentee without any pair has no line, so the text's size does not bound their number; memory does. */
    private void checkMentees() throws InputException {
        int most = 50_000_000;
        if (mentees > most) {
            throw in.error("there may be at most " + most + " mentees");
        }
    }

    private int[] capacities() throws InputException {
        if (mentors > in.size()) {
            throw in.error(mentors + " mentors need a capacity each, and there are fewer");
        }
        int[] capacity = new int[mentors];
        if (mentors == 0) {
            return capacity;
        }
        if (!in.nextLine()) {
            throw in.error("the text ends before the line with the mentors' capacities");
        }
        for (int m = 0; m < mentors; m++) {
            if (in.atEnd()) {
                throw in.error("expected " + mentors + " capacities but found " + m);
            }
            capacity[m] = in.number("a capacity");
        }
        in.expectEnd();
        return capacity;
    }

    private void pair(WeightedInstance.Builder builder) throws InputException {
        int i = in.index("a mentee", mentees);
        int m = in.index("a mentor", mentors);
        long units = in.decimal("a weight");
        in.expectEnd();
        double weight = Math.abs(units / Math.pow(10, in.decimals()));
        if (weight > largest) {
            largest = weight;
            largestIn = in.line();
        }
        try {
            builder.pair(i, m, units, in.decimals());
        } catch (ArithmeticException tooLong) {
            throw in.error(String.valueOf(tooLong.getMessage()));
        }
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
        }
        pairs[size] = (long) i * mentors + m;
        inOrder &= size == 0 || pairs[size] > pairs[size - 1];
        lines[size++] = in.line();
    }

    /** A pair that must stay, and the line that says so. */
    private record Pin(int mentee, int mentor, int line) {}

    private Pin pin() throws InputException {
        String word = in.word();
        if (!word.equals("pin")) {
            throw in.error("expected a number or 'pin' but found '" + word + "'");
        }
        Pin pin = new Pin(in.index("a mentee", mentees), in.index("a mentor", mentors), in.line());
        in.expectEnd();
        return pin;
    }

    /** As the builder would, but each at its line. */
    private void checkPins(int[] capacity) throws InputException {
        if (pins.isEmpty()) {
            return;
        }
        long[] known = Arrays.copyOf(pairs, size);
        Arrays.sort(known);
        int[] pinned = new int[mentors];
        Set<Integer> before = new HashSet<>();
        for (Pin pin : pins) {
            String mentee = "mentee " + (pin.mentee() + 1);
            String mentor = "mentor " + (pin.mentor() + 1);
            if (!before.add(pin.mentee())) {
                throw new InputException(pin.line(), mentee + " is pinned already");
            }
            if (Arrays.binarySearch(known, (long) pin.mentee() * mentors + pin.mentor()) < 0) {
                throw new InputException(
                        pin.line(),
                        mentee + " is pinned to " + mentor + ", but they are no acceptable pair; make them one first");
            }
            if (++pinned[pin.mentor()] > capacity[pin.mentor()]) {
                throw new InputException(pin.line(), "more mentees are pinned to " + mentor + " than seats");
            }
        }
    }

    private void checkOnce() throws InputException {
        if (inOrder) {
            return;
        }
        long[] sorted = Arrays.copyOf(pairs, size);
        Arrays.sort(sorted);
        for (int a = 1; a < size; a++) {
            if (sorted[a] == sorted[a - 1]) {
                throw twice(sorted[a]);
            }
        }
    }

    private InputException twice(long pair) {
        int first = 0;
        while (pairs[first] != pair) {
            first++;
        }
        int second = first + 1;
        while (pairs[second] != pair) {
            second++;
        }
        return new InputException(
                lines[second],
                "mentee " + (pair / mentors + 1) + " and mentor " + (pair % mentors + 1) + " are in line "
                        + lines[first] + " already");
    }
}
