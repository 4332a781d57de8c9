package org.boardwalk.platform.api.health;

import org.boardwalk.platform.api.text.Sentence;
import org.osgi.annotation.versioning.ConsumerType;

/** Whiteboard service: says whether a part of the system is well. Answers within a second. Any thread. */
@ConsumerType
public interface HealthCheck {
    /** Starts with the module id, such as {@code platform.database}; its title is the text {@code <id>.health}. */
    String id();

    Health check();

    /** @param detail one plain sentence, put into words in the language of whoever reads it; no personal data */
    record Health(Status status, Sentence detail) {}

    /** How bad it is: DOWN takes the deployment out of a balancer. */
    enum Status {
        UP,
        WARNING,
        DOWN
    }
}
