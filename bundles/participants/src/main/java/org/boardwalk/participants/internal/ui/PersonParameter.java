package org.boardwalk.participants.internal.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;

/** The person an address names. */
public final class PersonParameter {
    private PersonParameter() {}

    /** Empty when the id is none, not known, or of somebody the reader may not see: all the same to her. */
    public static Optional<Participant> of(BeforeEnterEvent event, Participants participants) {
        return event.getRouteParameters().get("id").flatMap(PersonParameter::id).flatMap(participants::find);
    }

    public static EmptyState notFound() {
        return new EmptyState("user", Say.say("person.notFound"))
                .detail(Say.say("person.notFound.detail"))
                .action(Links.button(Routes.LIST, Say.say("list.title")));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
