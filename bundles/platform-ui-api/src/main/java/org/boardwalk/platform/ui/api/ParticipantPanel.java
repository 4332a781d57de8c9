package org.boardwalk.platform.ui.api;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: a module's panel on the page of one participant. Called on the session's thread at each
 * visit, after the platform checked that the signed-in person may see this participant; a panel that throws is
 * replaced by a line that says so.
 */
@ConsumerType
public interface ParticipantPanel {
    /** Starts with the module id, such as {@code pathways.plan}. */
    String id();

    /** Key of the heading. */
    String title();

    /** Smaller comes first. */
    int order();

    /** The panel; empty when the signed-in person may not see it. A panel with nothing to show yet says what to do. */
    Optional<Component> create(UUID participantId);
}
