package org.boardwalk.platform.api.metric;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: the figures of one part of the system, read whenever somebody asks, about four times a minute. Any
 * thread, without a person and outside of a transaction; answers within a second. What it cannot know now it leaves out.
 * A module's figures go when it is switched off, and its counters begin at 0 when it comes back.
 */
@ConsumerType
public interface MetricSource {
    /**
     * Their names start with {@code boardwalk_}, a module's then with its id; what every JVM has, is called as everybody
     * calls it. No two sources give the same name.
     */
    List<Metric> metrics();
}
