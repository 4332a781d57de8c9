package org.boardwalk.internships.internal.domain.compliance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Step;

/**
 * How one person stands with all requirements, as one text: no state, which changes with the days, but what it follows from.
 * A line for each requirement: its id, whether something accepted counts, what happened last, and until when that counts.
 */
public final class StandingText {
    /** As much as the column takes. */
    private static final int LONGEST = 32_000;

    private static final int ID = 36;

    private StandingText() {}

    /** @return empty when it would be too long to be kept */
    public static Optional<String> write(Map<UUID, Standing> standings) {
        StringBuilder text = new StringBuilder();
        standings.forEach((requirement, standing) -> {
            text.append(requirement).append(standing.accepted() ? '+' : '-').append(standing.step());
            if (standing.acceptedUntil() != null) {
                text.append(' ').append(standing.acceptedUntil());
            }
            text.append('\n');
        });
        return text.length() > LONGEST ? Optional.empty() : Optional.of(text.toString());
    }

    /** Reads many, which say the same again and again. Not for several threads. */
    public static final class Reader {
        private final Map<String, Line> lines = new HashMap<>();

        private record Line(UUID requirement, Standing standing) {}

        /** Requirement to standing. */
        public Map<UUID, Standing> read(String text) {
            Map<UUID, Standing> found = new HashMap<>();
            read(text, found::put);
            return found;
        }

        /** Each requirement once. */
        public void read(String text, BiConsumer<UUID, Standing> take) {
            int end;
            for (int from = 0; from < text.length(); from = end + 1) {
                end = text.indexOf('\n', from);
                Line line = lines.computeIfAbsent(text.substring(from, end), Reader::line);
                take.accept(line.requirement(), line.standing());
            }
        }

        private static Line line(String text) {
            int space = text.indexOf(' ');
            Step step = Step.valueOf(space < 0 ? text.substring(ID + 1) : text.substring(ID + 1, space));
            return new Line(
                    UUID.fromString(text.substring(0, ID)),
                    new Standing(
                            step,
                            text.charAt(ID) == '+',
                            space < 0 ? null : LocalDate.parse(text.substring(space + 1))));
        }
    }
}
