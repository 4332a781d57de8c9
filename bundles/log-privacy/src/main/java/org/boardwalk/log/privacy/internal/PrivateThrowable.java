package org.boardwalk.log.privacy.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.pattern.ConverterKeys;
import org.apache.logging.log4j.core.pattern.LogEventPatternConverter;
import org.apache.logging.log4j.core.pattern.PatternConverter;
import org.jspecify.annotations.Nullable;

/** {@code %privateThrowable}: the trace of an exception, with causes and suppressed ones, none with what people typed. */
@Plugin(name = "PrivateThrowable", category = PatternConverter.CATEGORY)
@ConverterKeys("privateThrowable")
public final class PrivateThrowable extends LogEventPatternConverter {
    private PrivateThrowable() {
        super("PrivateThrowable", "throwable");
    }

    /** How the log makes one; it takes no options. */
    public static PrivateThrowable newInstance(String @Nullable [] options) {
        return new PrivateThrowable();
    }

    @Override
    public void format(LogEvent event, StringBuilder line) {
        Throwable thrown = event.getThrown();
        if (thrown != null) {
            line.append(trace(thrown));
        }
    }

    @Override
    public boolean handlesThrowable() {
        return true;
    }

    static String trace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        Told.of(thrown, new IdentityHashMap<>()).printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }

    /** Stands in for an exception while its trace is written. */
    @SuppressWarnings("serial")
    private static final class Told extends Throwable {
        private final String text;

        private Told(Throwable thrown) {
            text = PrivateText.of(thrown);
            setStackTrace(thrown.getStackTrace());
        }

        static Told of(Throwable thrown, Map<Throwable, Told> known) {
            Told seen = known.get(thrown);
            if (seen != null) {
                return seen;
            }
            Told told = new Told(thrown);
            known.put(thrown, told);
            Throwable cause = thrown.getCause();
            if (cause != null && cause != thrown) {
                told.initCause(of(cause, known));
            }
            for (Throwable suppressed : thrown.getSuppressed()) {
                told.addSuppressed(of(suppressed, known));
            }
            return told;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
