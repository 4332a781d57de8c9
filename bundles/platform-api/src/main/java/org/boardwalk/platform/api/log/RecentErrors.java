package org.boardwalk.platform.api.log;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The last warnings and errors of this process. Needs {@code platform.health} on a thread with a signed-in person. Any
 * thread; works without a database too.
 */
@ProviderType
public interface RecentErrors {
    /** Newest first, at most 50 errors and 50 warnings. Empty after a start, and where the log's configuration lost it. */
    List<Entry> entries();

    /**
     * @param error false: a warning
     * @param where name of the logger, shortened to its last part
     * @param message as in the log: technical, English, no personal data
     * @param cause class of the exception, or empty
     * @param request id of the request or job that was under way, by which the log is searched; or empty
     */
    record Entry(Instant at, boolean error, String where, String message, String cause, String request) {}
}
