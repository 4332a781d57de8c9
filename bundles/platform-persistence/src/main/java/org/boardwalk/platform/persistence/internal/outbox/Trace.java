package org.boardwalk.platform.persistence.internal.outbox;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What failed and where, for the log: as text, because whoever keeps log entries would keep the handler's classes alive after
 * its module went; and without the messages of exceptions, because a handler or a database may quote what it worked on.
 */
final class Trace {
    private Trace() {}

    static String of(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = thrown; each != null && seen.add(each); each = each.getCause()) {
            text.append(each == thrown ? "" : "Caused by: ")
                    .append(each.getClass().getName())
                    .append('\n');
            for (StackTraceElement frame : each.getStackTrace()) {
                text.append("\tat ").append(frame).append('\n');
            }
        }
        return text.toString();
    }
}
