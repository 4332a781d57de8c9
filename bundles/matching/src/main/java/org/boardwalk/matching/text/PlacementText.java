package org.boardwalk.matching.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.boardwalk.matching.model.Couple;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.RankedLists;

/**
 * The text form of hospitals/residents, as used in the literature:
 *
 * <pre>
 * 2 2                 residents, hospitals
 * 1: 2 1              resident 1: first hospital 2, then 1
 * 2: (1 2)            resident 2: both tied; who is absent is unacceptable
 * 1: 1: 1 2           hospital 1: capacity 1, then its list
 * 2: 1: (1 2)
 * </pre>
 *
 * <p>The lines after the first may come in any order. Empty lines and lines that begin with # are passed over. Beyond the
 * literature's form, and only if needed: {@code priority 2 5} (resident 2's place in the policy order of ties; smaller
 * goes first, absent is 0), {@code pin 2 1}, and {@code couple 1 2: 1-2 2-2} (joint choices, best first).
 */
public final class PlacementText {
    private final Scanner in;
    private final List<Extra> extras = new ArrayList<>();
    private final Set<Integer> prior = new HashSet<>();
    private final Set<Integer> pinned = new HashSet<>();
    private int residents;
    private int hospitals;

    private PlacementText(byte[] data) {
        in = new Scanner(data);
    }

    /** @param data the text, UTF-8 */
    public static HrInstance read(byte[] data) throws InputException {
        return new PlacementText(data).instance();
    }

    /**
     * The canonical form: the acceptable pairs alone, lines in order. Equal instances have equal bytes, and reading them
     * back gives an equal instance. Labels that are not plain numbers follow as comments.
     */
    public static void write(HrInstance instance, Labels labels, OutputStream to) throws IOException {
        try (TextSink out = new TextSink(to)) {
            RankedLists residents = instance.residents();
            RankedLists hospitals = instance.hospitals();
            out.number(residents.owners()).mark(' ').number(hospitals.owners()).mark('\n');
            for (int r = 0; r < residents.owners(); r++) {
                writeList(out.number(r + 1).mark(':'), residents, r);
            }
            for (int h = 0; h < hospitals.owners(); h++) {
                writeList(
                        out.number(h + 1)
                                .text(": ")
                                .number(instance.capacity(h))
                                .mark(':'),
                        hospitals,
                        h);
            }
            writeExtras(out, instance);
            if (!labels.plain()) {
                writeLabels(out, instance, labels);
            }
        }
    }

    private static void writeList(TextSink out, RankedLists lists, int owner) throws IOException {
        int end = lists.end(owner);
        for (int e = lists.start(owner); e < end; e++) {
            boolean tiedBefore = e > lists.start(owner) && lists.rank(e - 1) == lists.rank(e);
            boolean tiedAfter = e + 1 < end && lists.rank(e + 1) == lists.rank(e);
            out.mark(' ');
            if (tiedAfter && !tiedBefore) {
                out.mark('(');
            }
            out.number(lists.choice(e) + 1);
            if (tiedBefore && !tiedAfter) {
                out.mark(')');
            }
        }
        out.mark('\n');
    }

    private static void writeExtras(TextSink out, HrInstance instance) throws IOException {
        for (int r = 0; r < instance.residents().owners(); r++) {
            if (instance.priority(r) != 0) {
                out.text("priority ")
                        .number(r + 1)
                        .mark(' ')
                        .number(instance.priority(r))
                        .mark('\n');
            }
        }
        for (int r = 0; r < instance.residents().owners(); r++) {
            if (instance.pin(r) != HrInstance.NONE) {
                out.text("pin ")
                        .number(r + 1)
                        .mark(' ')
                        .number(instance.pin(r) + 1)
                        .mark('\n');
            }
        }
        for (Couple couple : instance.couples()) {
            out.text("couple ")
                    .number(couple.first() + 1)
                    .mark(' ')
                    .number(couple.second() + 1)
                    .mark(':');
            for (Couple.JointChoice choice : couple.choices()) {
                out.mark(' ').number(choice.first() + 1).mark('-').number(choice.second() + 1);
            }
            out.mark('\n');
        }
    }

    private static void writeLabels(TextSink out, HrInstance instance, Labels labels) throws IOException {
        for (int r = 0; r < instance.residents().owners(); r++) {
            out.text("# resident ")
                    .number(r + 1)
                    .text(" is " + labels.people().apply(r))
                    .mark('\n');
        }
        for (int h = 0; h < instance.hospitals().owners(); h++) {
            out.text("# hospital ")
                    .number(h + 1)
                    .text(" is " + labels.places().apply(h))
                    .mark('\n');
        }
    }

    private HrInstance instance() throws InputException {
        in.nextLine();
        residents = in.number("the number of residents");
        hospitals = in.number("the number of hospitals");
        in.expectEnd();
        if ((long) residents + hospitals > in.size()) {
            throw in.error(
                    residents + " residents and " + hospitals + " hospitals need a line each, and there are fewer");
        }
        Side people = new Side("resident", residents, "hospital", hospitals, in);
        Side places = new Side("hospital", hospitals, "resident", residents, in);
        int[] capacity = new int[hospitals];
        while (in.nextLine()) {
            if (in.atLetter()) {
                extras.add(extra());
            } else {
                line(people, places, capacity);
            }
        }
        return build(people.lists(), places.lists(), capacity);
    }

    private void line(Side people, Side places, int[] capacity) throws InputException {
        int owner = in.number("a resident's or hospital's number");
        in.expect(':');
        if (!in.atEnd() && !in.atDigit() && !in.at('(')) {
            throw in.unexpected("a number or '('");
        }
        int first = in.atDigit() ? in.number("a number") : -1;
        if (first >= 0 && in.take(':')) {
            places.list(owner, -1);
            capacity[owner - 1] = first;
        } else {
            people.list(owner, first);
        }
    }

    /** A line with a word: what it does to the builder. Pins come before couples, which depend on them. */
    private record Extra(int line, boolean couple, Consumer<HrInstance.Builder> effect) {}

    private Extra extra() throws InputException {
        int line = in.line();
        String word = in.word();
        return switch (word) {
            case "priority" -> {
                int resident = in.index("a resident", residents);
                int value = in.number("a priority");
                in.expectEnd();
                once(prior, resident, "has a priority already");
                yield new Extra(line, false, builder -> builder.priority(resident, value));
            }
            case "pin" -> {
                int resident = in.index("a resident", residents);
                int hospital = in.index("a hospital", hospitals);
                in.expectEnd();
                once(pinned, resident, "is pinned already");
                yield new Extra(line, false, builder -> builder.pin(resident, hospital));
            }
            case "couple" -> {
                Couple couple = couple();
                yield new Extra(line, true, builder -> builder.couple(couple));
            }
            default -> throw in.error("expected a number, 'priority', 'pin' or 'couple' but found '" + word + "'");
        };
    }

    private void once(Set<Integer> before, int resident, String otherwise) throws InputException {
        if (!before.add(resident)) {
            throw in.error("resident " + (resident + 1) + " " + otherwise);
        }
    }

    private Couple couple() throws InputException {
        int first = in.index("a resident", residents);
        int second = in.index("a resident", residents);
        in.expect(':');
        List<Couple.JointChoice> choices = new ArrayList<>();
        while (!in.atEnd()) {
            int there = in.index("a hospital", hospitals);
            in.expect('-');
            choices.add(new Couple.JointChoice(there, in.index("a hospital", hospitals)));
        }
        return new Couple(first, second, choices);
    }

    private HrInstance build(RankedLists people, RankedLists places, int[] capacity) throws InputException {
        extras.sort(Comparator.comparing(Extra::couple));
        try {
            return build(people, places, capacity, extras.size());
        } catch (IllegalArgumentException contradiction) {
            throw contradiction(people, places, capacity, contradiction);
        }
    }

    private HrInstance build(RankedLists people, RankedLists places, int[] capacity, int count) {
        HrInstance.Builder builder = new HrInstance.Builder(people, places, capacity);
        extras.subList(0, count).forEach(extra -> extra.effect().accept(builder));
        return builder.build();
    }

    /** Finds the first line with which the instance no longer holds. */
    private InputException contradiction(
            RankedLists people, RankedLists places, int[] capacity, IllegalArgumentException all) {
        int low = 0;
        int high = extras.size();
        String reason = String.valueOf(all.getMessage());
        while (high - low > 1) {
            int middle = (low + high) / 2;
            try {
                build(people, places, capacity, middle);
                low = middle;
            } catch (IllegalArgumentException earlier) {
                high = middle;
                reason = String.valueOf(earlier.getMessage());
            }
        }
        return new InputException(extras.get(high - 1).line(), reason);
    }

    /** The lists of one side while they are read. */
    private static final class Side {
        private final String owner;
        private final int owners;
        private final String choice;
        private final int choices;
        private final Scanner in;
        private final RankedLists.Builder lists;
        private final boolean[] seen;
        private final int[] listedBy;

        Side(String owner, int owners, String choice, int choices, Scanner in) {
            this.owner = owner;
            this.owners = owners;
            this.choice = choice;
            this.choices = choices;
            this.in = in;
            lists = new RankedLists.Builder(owners, in.size() / 12);
            seen = new boolean[owners];
            listedBy = new int[choices];
            Arrays.fill(listedBy, -1);
        }

        /** @param first the first choice if it has been read already, or −1 */
        void list(int number, int first) throws InputException {
            if (number < 1 || number > owners) {
                throw in.error(owner + " must be from 1 to " + owners + " but is " + number);
            }
            int index = number - 1;
            if (seen[index]) {
                throw in.error(owner + " " + number + " has a line already");
            }
            seen[index] = true;
            lists.begin(index);
            if (first >= 0) {
                add(index, checked(first), false);
            }
            while (!in.atEnd()) {
                if (in.take('(')) {
                    tie(index);
                } else {
                    add(index, in.index("a " + choice, choices), false);
                }
            }
        }

        private void tie(int index) throws InputException {
            boolean tied = false;
            while (!in.take(')')) {
                if (in.atEnd()) {
                    throw in.error("a tie is opened by '(' but not closed by ')'");
                }
                add(index, in.index("a " + choice, choices), tied);
                tied = true;
            }
            if (!tied) {
                throw in.error("a tie is empty");
            }
        }

        private int checked(int number) throws InputException {
            if (number < 1 || number > choices) {
                throw in.error("a " + choice + " must be from 1 to " + choices + " but is " + number);
            }
            return number - 1;
        }

        private void add(int index, int chosen, boolean tied) throws InputException {
            if (listedBy[chosen] == index) {
                throw in.error(owner + " " + (index + 1) + " lists " + choice + " " + (chosen + 1) + " twice");
            }
            listedBy[chosen] = index;
            lists.add(chosen, tied);
        }

        RankedLists lists() throws InputException {
            for (int i = 0; i < owners; i++) {
                if (!seen[i]) {
                    throw in.error("the text ends, but " + owner + " " + (i + 1) + " has no line");
                }
            }
            return lists.build();
        }
    }
}
