package org.boardwalk.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** P6 as somebody with a file meets it. */
class LinesPropertyTest {
    @Property(tries = 300)
    void p6_the_order_of_lines_changes_no_byte_of_a_placement(@ForAll Random random) throws IOException {
        int residents = 1 + random.nextInt(8);
        int hospitals = 1 + random.nextInt(4);
        List<String> lines = new ArrayList<>();
        for (int r = 1; r <= residents; r++) {
            lines.add(r + ": " + list(random, hospitals));
        }
        for (int h = 1; h <= hospitals; h++) {
            lines.add(h + ": " + random.nextInt(4) + ": " + list(random, residents));
        }
        for (String ties : List.of("lottery", "kiraly")) {
            same(residents + " " + hospitals + "\n", lines, random, "hr", "solve", "--ties", ties, "--seed", "5");
        }
    }

    @Property(tries = 300)
    void p6_the_order_of_lines_changes_no_byte_of_a_pairing(@ForAll Random random) throws IOException {
        int mentees = 1 + random.nextInt(8);
        int mentors = 1 + random.nextInt(4);
        String head = mentees + " " + mentors + "\n"
                + IntStream.range(0, mentors)
                        .mapToObj(m -> String.valueOf(random.nextInt(3)))
                        .collect(Collectors.joining(" "))
                + "\n";
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= mentees; i++) {
            for (int m = 1; m <= mentors; m++) {
                if (random.nextBoolean()) {
                    lines.add(i + " " + m + " " + random.nextInt(5) / 4.0);
                }
            }
        }
        for (String mode : List.of("reach", "quality")) {
            same(head, lines, random, "bmatch", "solve", "--mode", mode);
        }
    }

    /** Some of them, some tied. */
    private static String list(Random random, int all) {
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, all).boxed().toList());
        Collections.shuffle(order, random);
        StringBuilder list = new StringBuilder();
        int length = random.nextInt(all + 1);
        for (int at = 0; at < length; ) {
            int tied = Math.min(length - at, 1 + random.nextInt(2));
            String some =
                    order.subList(at, at + tied).stream().map(String::valueOf).collect(Collectors.joining(" "));
            list.append(tied > 1 ? "(" + some + ") " : some + " ");
            at += tied;
        }
        return list.toString().strip();
    }

    private static void same(String head, List<String> lines, Random random, String... arguments) throws IOException {
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        assertThat(solved(head + String.join("\n", shuffled), arguments))
                .isEqualTo(solved(head + String.join("\n", lines), arguments))
                .isNotEmpty();
    }

    private static String solved(String text, String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = new Main(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
        assertThat(code).as(text).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
