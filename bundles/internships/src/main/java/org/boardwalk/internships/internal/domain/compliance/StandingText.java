package org.boardwalk.internships.internal.domain.compliance;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Step;

/**
 * How one person stands with all requirements, as one text: no state, which changes with the days, but what it follows from.
 * A line for each requirement: its id, what happened last, in a capital when something accepted counts, and the day until which
 * that counts. It is as short as it can be, since thousands are read for one page: most of its time is spent on their letters.
 */
public final class StandingText {
    /** As much as the column takes. */
    private static final int LONGEST = 32_000;

    /** Letters of an id: 16 bytes in base 64. */
    private static final int ID = 22;

    /** Base of the number of a day, counted from 1970. */
    private static final int DAYS = Character.MAX_RADIX;

    private StandingText() {}

    /** @return empty when it would be too long to be kept */
    public static Optional<String> write(Map<UUID, Standing> standings) {
        StringBuilder text = new StringBuilder();
        standings.forEach((requirement, standing) -> {
            text.append(written(requirement)).append(letter(standing));
            if (standing.acceptedUntil() != null) {
                text.append(Long.toString(standing.acceptedUntil().toEpochDay(), DAYS));
            }
            text.append('\n');
        });
        return text.length() > LONGEST ? Optional.empty() : Optional.of(text.toString());
    }

    private static String written(UUID id) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static UUID id(String written) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(written));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static char letter(Standing standing) {
        char first = standing.step().name().charAt(0);
        return standing.accepted() ? first : Character.toLowerCase(first);
    }

    private static Step step(char letter) {
        return Stream.of(Step.values())
                .filter(step -> step.name().charAt(0) == Character.toUpperCase(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such step: " + letter));
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
            char letter = text.charAt(ID);
            String day = text.substring(ID + 1);
            return new Line(
                    id(text.substring(0, ID)),
                    new Standing(
                            step(letter),
                            Character.isUpperCase(letter),
                            day.isEmpty() ? null : LocalDate.ofEpochDay(Long.parseLong(day, DAYS))));
        }
    }
}
