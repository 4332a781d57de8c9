package org.boardwalk.mentoring.api.profile;

import java.util.List;
import java.util.UUID;

/** @param values as the field's kind says; one, or several for {@link FormField.Kind#CHOICES}; never empty */
public record Answer(UUID fieldId, List<String> values) {
    public Answer {
        values = List.copyOf(values);
    }
}
