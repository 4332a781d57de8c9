package org.boardwalk.platform.ui.api;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: a step on the way from an empty deployment to a running programme, shown on the administrator's home
 * page and ticked off there. Called on the session's thread at each visit.
 */
@ConsumerType
public interface SetupStep {
    /**
     * Starts with the module id. Its texts are {@code <id>.title}, {@code <id>.open} (what to do) and {@code <id>.done},
     * which gets {@link #count()} as {@code {0}}.
     */
    String id();

    /** Smaller comes first; the platform's own are 10 (modules), 20 (people) and 90 (health). */
    int order();

    /** Where it is done, without a slash in front. */
    String route();

    /** How many there are of what it brings in; the step is done when there is one. */
    long count();
}
