package org.boardwalk.platform.api.module;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: learns that a module came or is about to go. Called one at a time, in no particular
 * thread; a listener that throws is logged and skipped.
 */
@ConsumerType
public interface ModuleListener {
    /** The module runs: its services are there. */
    void started(String id);

    /** The module is about to stop: its services still work. Let go of its classes before returning. */
    void stopping(String id);

    /** The module's bundle has stopped. */
    void stopped(String id);

    /** The list of known modules is another one: one was added, replaced or removed. */
    default void listed() {}
}
