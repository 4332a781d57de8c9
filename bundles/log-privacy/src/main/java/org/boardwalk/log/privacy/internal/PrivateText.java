package org.boardwalk.log.privacy.internal;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words for the log, without what somebody typed. What quotes a value does so after a few words of its own, so of the
 * message of an exception these words are kept; all of it, where it can only be about the system.
 */
final class PrivateText {
    private static final String OURS = "org.boardwalk.";
    private static final String WITHHELD = "(withheld)";
    private static final List<Class<? extends Throwable>> ABOUT_THE_SYSTEM = List.of(
            LinkageError.class,
            VirtualMachineError.class,
            ReflectiveOperationException.class,
            NullPointerException.class,
            ClassCastException.class,
            IndexOutOfBoundsException.class,
            ArithmeticException.class,
            TimeoutException.class,
            FileSystemException.class,
            java.net.SocketException.class,
            java.net.SocketTimeoutException.class,
            java.net.UnknownHostException.class);
    /** Their bundles are not this one's to import. */
    private static final Set<String> ABOUT_BUNDLES =
            Set.of("org.osgi.framework.BundleException", "org.osgi.service.resolver.ResolutionException");

    private static final Pattern SEVERITY = Pattern.compile("^(?:ERROR|FATAL|PANIC): ");
    /** Quotes, brackets, signs, digits, addresses, paths, names of constants, and what may be a person's name. */
    private static final Pattern FOREIGN =
            Pattern.compile("[^\\p{Alpha} ,.'-]|(?<!\\p{Alpha})'|\\.\\S|(?<=.)\\b\\p{Upper}");

    private static final Pattern CODE = Pattern.compile("\\bEclipseLink-\\d+\\b");
    /** Of a sentence, with which a problem of ours begins. */
    private static final Pattern KEY = Pattern.compile("^[a-z]\\w*(?:\\.\\w+)+(?= \\[|$)");
    /** Fewer may themselves be the value. */
    private static final Pattern THREE_WORDS = Pattern.compile("\\S+ \\S+ \\S.*");

    /** As both databases name what a row may not break; never a value, unlike the key of a foreign key. */
    private static final Pattern CONSTRAINT =
            Pattern.compile("(?i)(?:constraint|identified by|defined on|column) ['\"]([\\w$]+)['\"]");

    private static final Pattern QUOTED = Pattern.compile("“.*”|\".*\"|(?<!\\w)'.*'(?!\\w)", Pattern.DOTALL);
    private static final Pattern EMAIL = Pattern.compile("[^\\s<>\"'=:,;()\\[\\]]+@[\\w.-]+");
    private static final Pattern THROWN =
            Pattern.compile("((?:\\w+\\.)+[\\w$]*(?:Exception|Error)): .*", Pattern.DOTALL);

    private PrivateText() {}

    /** What a logger was told. Ours are told ids alone; others quote, and name exceptions with their messages. */
    static String message(String logger, String message) {
        if (logger.startsWith(OURS)) {
            return message;
        }
        String quoted = QUOTED.matcher(message).replaceAll(WITHHELD);
        String thrown = THROWN.matcher(quoted).replaceAll("$1: " + WITHHELD);
        return EMAIL.matcher(thrown).replaceAll(WITHHELD);
    }

    /** Type, codes, and what is kept of the message. */
    static String of(Throwable thrown) {
        String type = thrown.getClass().getName();
        String message = thrown.getMessage();
        String told = thrown instanceof SQLException sql ? type + codes(sql) : type;
        if (message == null || message.isEmpty()) {
            return told;
        }
        return told + ": " + (isAboutTheSystem(thrown) ? message : beginning(message, type.startsWith(OURS)));
    }

    private static boolean isAboutTheSystem(Throwable thrown) {
        return ABOUT_THE_SYSTEM.stream().anyMatch(type -> type.isInstance(thrown))
                || ABOUT_BUNDLES.contains(thrown.getClass().getName());
    }

    private static String beginning(String message, boolean ours) {
        var code = (ours ? KEY : CODE).matcher(message);
        if (code.find()) {
            return code.group() + " " + WITHHELD;
        }
        String text = SEVERITY.matcher(message).replaceFirst("");
        var foreign = FOREIGN.matcher(text);
        String kept = foreign.find() ? text.substring(0, foreign.start()).strip() : text;
        if (!THREE_WORDS.matcher(kept).matches()) {
            return WITHHELD;
        }
        return kept.length() == text.length() ? kept : kept + " " + WITHHELD;
    }

    private static String codes(SQLException sql) {
        String state = String.valueOf(sql.getSQLState());
        String codes = " (SQLState " + state + ", code " + sql.getErrorCode();
        // Integrity constraint violation (ISO/IEC 9075-2, 24.1): what stands in quotes are names of ours.
        String names = state.startsWith("23") && sql.getMessage() != null
                ? CONSTRAINT
                        .matcher(sql.getMessage())
                        .results()
                        .map((MatchResult name) -> ", " + name.group(1))
                        .collect(Collectors.joining())
                : "";
        return codes + names + ")";
    }
}
