package org.boardwalk.platform.api.event;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells other modules what happened. The event is written in the caller's transaction and delivered after it
 * has committed, at least once, in order, also to handlers of modules that are switched off now.
 */
@ProviderType
public interface Events {
    /** @throws IllegalStateException outside of a transaction */
    void publish(DomainEvent event);
}
