package org.boardwalk.participants.internal.app.imports;

import java.util.Optional;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.internal.domain.ParticipantEntity;

/** What the audit trail keeps of a new person: what is known, as {@code key=value}, in one line. */
final class Told {
    private final StringBuilder text = new StringBuilder(300);

    private Told() {}

    static String about(ParticipantEntity person) {
        ParticipantDetails is = person.details();
        return new Told()
                .say("externalId", is.externalId())
                .say("givenName", is.givenName())
                .say("familyName", is.familyName())
                .say("preferredName", is.preferredName())
                .say("birthDate", Optional.ofNullable(is.birthDate()))
                .say("email", is.email())
                .say("phone", is.phone())
                .say("street", is.street())
                .say("city", is.city())
                .say("state", is.state())
                .say("county", is.county())
                .say("zip", is.zip())
                .say("language", is.language())
                .say("programme", is.programme())
                .say("funding", is.funding())
                .say("priority", Optional.ofNullable(is.priority()))
                .say("entryDate", person.entryDate())
                .say("status", person.status().name())
                .say("exitDate", person.exitDate())
                .say("plannerId", person.plannerId())
                .text
                .toString();
    }

    private Told say(String key, Optional<?> value) {
        return value.isPresent() ? say(key, value.get().toString()) : this;
    }

    private Told say(String key, String value) {
        if (!value.isEmpty()) {
            text.append(text.isEmpty() ? "" : ", ").append(key).append('=').append(value);
        }
        return this;
    }
}
