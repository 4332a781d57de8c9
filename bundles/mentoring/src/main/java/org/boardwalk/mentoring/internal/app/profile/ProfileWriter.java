package org.boardwalk.mentoring.internal.app.profile;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.FormField;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What both kinds of profiles are written with, and what of their answers the other one of a pair reads. */
@Component(service = ProfileWriter.class)
public final class ProfileWriter {
    private final EntityManager entities;
    private final FormStore form;

    @Activate
    public ProfileWriter(
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities, @Reference FormStore form) {
        this.entities = entities;
        this.form = form;
    }

    <T> T saved(T row) {
        entities.persist(row);
        return row;
    }

    void flush() {
        entities.flush();
    }

    /** Questions whose answers are shared with the partner. */
    Set<UUID> sharedFields(Audience audience) {
        return form.fields(audience).stream()
                .filter(FormField::sharedWithPartner)
                .map(FormField::id)
                .collect(Collectors.toSet());
    }

    static List<Answer> only(Set<UUID> fields, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> fields.contains(answer.fieldId()))
                .toList();
    }
}
