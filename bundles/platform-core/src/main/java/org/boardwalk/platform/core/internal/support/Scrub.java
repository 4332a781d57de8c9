package org.boardwalk.platform.core.internal.support;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes out what may not leave the house, should it ever be where it does not belong. */
public final class Scrub {
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>\"'=:,;()\\[\\]]+@[\\w.-]+");
    private static final Pattern SOCIAL_SECURITY = Pattern.compile("\\b\\d{3}[- ]?\\d{2}[- ]?\\d{4}\\b");
    private static final Pattern TELEPHONE = Pattern.compile("\\(?\\b\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4}\\b");
    private static final Pattern QUOTED = Pattern.compile("“.*”|\".*\"|(?<!\\w)'.*'(?!\\w)");
    private static final Pattern THROWN = Pattern.compile("((?:\\w+\\.)+[\\w$]*(?:Exception|Error)): .*");
    private static final Pattern FRAME =
            Pattern.compile("\\s+at [\\w.$/<>~:@\\[\\]() -]+|\\s*\\.\\.\\. \\d+ (more|common frames.*)");
    private static final Pattern CAUSE = Pattern.compile(
            "(\\s*(?:Caused by: |Suppressed: )?[\\w$]+(?:\\.[\\w$]+)+(?: \\(SQLState [\\w$, ]+\\))?)(?::.*)?");

    private final List<String> secrets;

    Scrub(List<String> secrets) {
        this.secrets = List.copyOf(secrets);
    }

    String secrets(String text) {
        String clean = text;
        for (String secret : secrets) {
            clean = clean.replace(secret, "(hidden)");
        }
        return clean;
    }

    /**
     * A message of the log: what it quotes may come from people, and so may what looks like a person's data. Lines after
     * the first are those of a stack trace, or left out.
     *
     * @param lineEnd how the log writes it
     */
    static String message(String text, String lineEnd) {
        int end = text.indexOf(lineEnd);
        if (end >= 0) {
            return message(text.substring(0, end), lineEnd) + "\n"
                    + trace(text.substring(end + lineEnd.length()), lineEnd);
        }
        return message(text);
    }

    /** One line of one. */
    public static String message(String line) {
        String clean =
                THROWN.matcher(QUOTED.matcher(line).replaceAll("(quoted)")).replaceAll("$1");
        clean = EMAIL.matcher(clean).replaceAll("(e-mail)");
        clean = SOCIAL_SECURITY.matcher(clean).replaceAll("(number)");
        return TELEPHONE.matcher(clean).replaceAll("(number)");
    }

    /** Several lines of one. */
    static String trace(String text, String lineEnd) {
        return Stream.of(text.split(Pattern.quote(lineEnd), -1))
                .map(Scrub::trace)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** A line of a stack trace without the exception's message, which may quote a row; empty for any other line. */
    static String trace(String line) {
        if (FRAME.matcher(line).matches()) {
            return line;
        }
        var cause = CAUSE.matcher(line);
        return cause.matches() ? cause.group(1) : "";
    }
}
