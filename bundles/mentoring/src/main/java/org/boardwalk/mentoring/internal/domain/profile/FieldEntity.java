package org.boardwalk.mentoring.internal.domain.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Audience;
import org.boardwalk.mentoring.api.profile.FormField;
import tools.jackson.databind.json.JsonMapper;

/** A question of the board's own. */
@Entity
@Table(name = "mentoring_field")
public class FieldEntity {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Audience audience = Audience.MENTOR;

    @Enumerated(EnumType.STRING)
    private FormField.Kind kind = FormField.Kind.TEXT;

    private String label = "";

    @Column(name = "spanish_label")
    private String spanishLabel = "";

    private String help = "";

    @Column(name = "spanish_help")
    private String spanishHelp = "";

    private String choices = "[]";

    private boolean required;

    @Column(name = "shared_with_partner")
    private boolean sharedWithPartner;

    private int place;

    private boolean active = true;

    protected FieldEntity() {}

    public FieldEntity(FormField field) {
        id = field.id();
        describe(field);
    }

    public final void describe(FormField field) {
        audience = field.audience();
        kind = field.kind();
        label = field.label().strip();
        spanishLabel = field.spanishLabel().strip();
        help = field.help().strip();
        spanishHelp = field.spanishHelp().strip();
        choices = MAPPER.writeValueAsString(field.options());
        required = field.required();
        sharedWithPartner = field.sharedWithPartner();
        place = field.position();
        active = field.active();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public FormField toRecord() {
        return new FormField(
                id,
                version,
                audience,
                kind,
                label,
                spanishLabel,
                help,
                spanishHelp,
                List.of(MAPPER.readValue(choices, FormField.Option[].class)),
                required,
                sharedWithPartner,
                place,
                active);
    }
}
