package org.boardwalk.participants.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.boardwalk.participants.api.casefile.Notes.Template;
import org.boardwalk.participants.api.casefile.Notes.Visibility;

/** A form for case notes. */
@Entity
@Table(name = "participants_note_template")
public class TemplateEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String title = "";

    @Column(name = "body")
    private String text = "";

    @Column(name = "language_tag")
    private String language = "";

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.STAFF;

    protected TemplateEntity() {}

    public TemplateEntity(Template template) {
        id = template.id();
        describe(template);
    }

    public final void describe(Template template) {
        title = template.title();
        text = template.text();
        language = template.language();
        visibility = template.visibility();
    }

    public Template toRecord() {
        return new Template(id, version, title, text, language, visibility);
    }

    public int version() {
        return version;
    }
}
