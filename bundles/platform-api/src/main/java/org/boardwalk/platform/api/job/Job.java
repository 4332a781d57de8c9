package org.boardwalk.platform.api.job;

import java.time.Duration;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: work done again and again. The platform claims each run in the database, so one node
 * does it, runs it as the system, shows its last outcome, and lets an administrator start it at once. A run
 * must bear being killed: the next one starts over.
 */
@ConsumerType
public interface Job {
    /** Starts with the module id, such as {@code pathways.stalled}; its title is the text {@code <id>.job}. */
    String id();

    /** Pause between the end of a run and the next. */
    Duration every();

    /** Does the work; returns what was done, kept and put into words in the language of whoever reads it. */
    Sentence run();
}
