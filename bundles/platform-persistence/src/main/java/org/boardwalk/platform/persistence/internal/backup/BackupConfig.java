package org.boardwalk.platform.persistence.internal.backup;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.internal.backup.BackupSchedule.Settings;

/**
 * What {@code etc/org.boardwalk.backup.cfg} says. A line that cannot be read counts as not there, and health says so: nobody
 * should be without backups for a slip of the pen.
 *
 * @param directory relative to the data directory, or absolute
 * @param wrong the first line that cannot be read
 */
public record BackupConfig(Settings settings, String directory, Optional<Sentence> wrong) {
    private static final int HOUR = 2;
    private static final int LAST_HOUR = 23;
    private static final int KEEP = 14;

    /** @param lines of the file, as the container read them */
    public static BackupConfig of(Map<String, ?> lines) {
        String nightly = text(lines, "nightly", "true");
        OptionalInt hour = number(text(lines, "hour", String.valueOf(HOUR)), 0, LAST_HOUR);
        OptionalInt keep = number(text(lines, "keep", String.valueOf(KEEP)), 1, Integer.MAX_VALUE);
        boolean said = nightly.equalsIgnoreCase("true") || nightly.equalsIgnoreCase("false");
        String wrong = !said ? "nightly" : hour.isEmpty() ? "hour" : keep.isEmpty() ? "keep" : "";
        return new BackupConfig(
                new Settings(!nightly.equalsIgnoreCase("false"), hour.orElse(HOUR), keep.orElse(KEEP)),
                text(lines, "directory", "backups"),
                wrong.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Sentence.of("platform.backup.wrong." + wrong, text(lines, wrong, ""))));
    }

    private static String text(Map<String, ?> lines, String key, String otherwise) {
        Object value = lines.get(key);
        return value == null || value.toString().isBlank()
                ? otherwise
                : value.toString().strip();
    }

    private static OptionalInt number(String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            return number < least || number > most ? OptionalInt.empty() : OptionalInt.of(number);
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
