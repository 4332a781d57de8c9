package org.boardwalk.matching.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text form of a matching: a line {@code r h} for each pair, sorted, then lines that begin with {@code # } with what
 * is known about it.
 */
public final class MatchingText {
    /** In place of a partner: none. */
    private static final int NONE = -1;

    private MatchingText() {}

    /**
     * @param partner for each resident or mentee, from 0, the hospital or mentor, or −1
     * @param notes the lines behind a #, in their order
     */
    public record Read(List<Integer> partner, List<String> notes) {
        public Read {
            partner = List.copyOf(partner);
            notes = List.copyOf(notes);
        }

        /** As an array of numbers. */
        public int[] partners() {
            return partner.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** @param partner for each resident or mentee, from 0, the hospital or mentor, or −1 */
    public static void write(int[] partner, List<String> notes, OutputStream to) throws IOException {
        try (TextSink out = new TextSink(to)) {
            for (int i = 0; i < partner.length; i++) {
                if (partner[i] != NONE) {
                    out.number(i + 1).mark(' ').number(partner[i] + 1).mark('\n');
                }
            }
            for (String note : notes) {
                out.text("# ").text(note).mark('\n');
            }
        }
    }

    /**
     * @param people how many residents or mentees there are
     * @param places how many hospitals or mentors there are
     */
    public static Read read(byte[] data, int people, int places) throws InputException {
        Scanner in = new Scanner(data);
        int[] partner = new int[people];
        Arrays.fill(partner, NONE);
        while (in.nextLine()) {
            int person = in.index("the first number", people);
            int place = in.index("the second number", places);
            in.expectEnd();
            if (partner[person] != NONE) {
                throw in.error((person + 1) + " is matched already, to " + (partner[person] + 1));
            }
            partner[person] = place;
        }
        return new Read(Arrays.stream(partner).boxed().toList(), notes(data));
    }

    private static List<String> notes(byte[] data) {
        Scanner in = new Scanner(data);
        List<String> notes = new ArrayList<>();
        while (in.nextComment()) {
            notes.add(in.rest());
        }
        return notes;
    }
}
