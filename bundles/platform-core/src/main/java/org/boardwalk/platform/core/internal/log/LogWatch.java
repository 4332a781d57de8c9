package org.boardwalk.platform.core.internal.log;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.boardwalk.platform.api.log.RecentErrors;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.MetricSource;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.core.internal.support.Scrub;
import org.jspecify.annotations.Nullable;
import org.ops4j.pax.logging.spi.PaxAppender;
import org.ops4j.pax.logging.spi.PaxLevel;
import org.ops4j.pax.logging.spi.PaxLoggingEvent;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Sees what is logged, by the appender of this name in {@code etc/org.ops4j.pax.logging.cfg}: counts warnings and errors,
 * and remembers the last ones.
 */
@Component(immediate = true, property = "org.ops4j.pax.logging.appender.name=boardwalk")
public final class LogWatch implements PaxAppender, RecentErrors, MetricSource {
    private static final int REMEMBERED = 50;
    private static final int LONGEST = 300;
    /** As syslog numbers them (RFC 5424, 6.2.1). */
    private static final int ERROR = 3;

    private static final int WARNING = 4;

    private final LongAdder errors = new LongAdder();
    private final LongAdder warnings = new LongAdder();
    private final Deque<Entry> lastErrors = new ArrayDeque<>();
    private final Deque<Entry> lastWarnings = new ArrayDeque<>();

    // Not needed to watch: the log begins long before anybody can sign in.
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile @Nullable CurrentUser user;

    @Override
    public void doAppend(PaxLoggingEvent event) {
        PaxLevel level = event.getLevel();
        if (level.getSyslogEquivalent() > WARNING) {
            return;
        }
        boolean error = level.getSyslogEquivalent() <= ERROR;
        (error ? errors : warnings).increment();
        remember(error ? lastErrors : lastWarnings, entry(event, error));
    }

    @Override
    public List<Entry> entries() {
        CurrentUser current = user;
        if (current == null) {
            return List.of();
        }
        current.require("platform.health");
        List<Entry> all = new ArrayList<>();
        synchronized (this) {
            all.addAll(lastErrors);
            all.addAll(lastWarnings);
        }
        all.sort(Comparator.comparing(Entry::at).reversed());
        return all;
    }

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.counters("boardwalk_log_events_total", "Lines of the log that somebody should read.")
                .with(errors.sum(), "level", "error")
                .with(warnings.sum(), "level", "warning"));
    }

    private synchronized void remember(Deque<Entry> list, Entry entry) {
        list.addFirst(entry);
        if (list.size() > REMEMBERED) {
            list.removeLast();
        }
    }

    private static Entry entry(PaxLoggingEvent event, boolean error) {
        String logger = event.getLoggerName();
        Object request = event.getProperties().get("request");
        return new Entry(
                Instant.ofEpochMilli(event.getTimeStamp()),
                error,
                logger.substring(logger.lastIndexOf('.') + 1),
                shortened(logger, event.getMessage()),
                cause(event.getThrowableStrRep()),
                request == null ? "" : request.toString());
    }

    /** Of "java.lang.IllegalStateException: why", the class: what follows may hold anything. */
    private static String cause(String @Nullable [] trace) {
        if (trace == null || trace.length == 0) {
            return "";
        }
        String type = trace[0].split("[:\\s]", 2)[0];
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** As the log writes it: what others than us log may quote what somebody typed. */
    private static String shortened(String logger, @Nullable String message) {
        String line = String.valueOf(message).lines().findFirst().orElse("");
        String text = logger.startsWith("org.boardwalk.") ? line : Scrub.message(line);
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
