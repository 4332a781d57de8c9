package org.boardwalk.participants.api.casefile;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: what a module logs as services by itself, so that a board can say as which service type. Gone while
 * the module is off; what the board said stays.
 */
@ConsumerType
public interface ServiceEvents {
    List<ServiceEvent> events();

    /**
     * @param id key of its text, such as {@code mentoring.event.peer}; at most 60 characters; never changes
     * @param serviceType code of a term of {@code Vocabulary.SERVICE_TYPE} unless the board says another
     */
    record ServiceEvent(String id, String serviceType) {}
}
