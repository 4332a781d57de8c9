package org.boardwalk.log.privacy.internal;

import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.pattern.ConverterKeys;
import org.apache.logging.log4j.core.pattern.LogEventPatternConverter;
import org.apache.logging.log4j.core.pattern.PatternConverter;
import org.jspecify.annotations.Nullable;

/** {@code %privateMessage}: what was logged, without what others than us quote. */
@Plugin(name = "PrivateMessage", category = PatternConverter.CATEGORY)
@ConverterKeys("privateMessage")
public final class PrivateMessage extends LogEventPatternConverter {
    private PrivateMessage() {
        super("PrivateMessage", "message");
    }

    /** How the log makes one; it takes no options. */
    public static PrivateMessage newInstance(String @Nullable [] options) {
        return new PrivateMessage();
    }

    @Override
    public void format(LogEvent event, StringBuilder line) {
        line.append(PrivateText.message(
                String.valueOf(event.getLoggerName()), event.getMessage().getFormattedMessage()));
    }
}
