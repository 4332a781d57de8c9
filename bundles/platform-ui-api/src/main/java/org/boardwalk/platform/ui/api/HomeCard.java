package org.boardwalk.platform.ui.api;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: a card on the home page. Called on the session's thread at each visit; a card that throws
 * is replaced by a line that says so.
 */
@ConsumerType
public interface HomeCard {
    /** Starts with the module id. */
    String id();

    /** Smaller comes first; 0–99 for what must be seen at once. */
    int order();

    /** The card for the signed-in person; empty when it has nothing to say to this person. */
    Optional<Component> create();
}
