package org.boardwalk.mentoring.internal.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Agenda;
import tools.jackson.databind.json.JsonMapper;

/** An agenda or a check-list with its points. */
@Entity
@Table(name = "mentoring_agenda")
public class AgendaEntity {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Agenda.Kind kind = Agenda.Kind.MEETING;

    private String name = "";

    @Column(name = "spanish_name")
    private String spanishName = "";

    private int place;

    private String items = "[]";

    private boolean active = true;

    protected AgendaEntity() {}

    public AgendaEntity(Agenda agenda) {
        id = agenda.id();
        describe(agenda);
    }

    public final void describe(Agenda agenda) {
        kind = agenda.kind();
        name = agenda.name().strip();
        spanishName = agenda.spanishName().strip();
        place = agenda.position();
        items = MAPPER.writeValueAsString(agenda.items());
        active = agenda.active();
    }

    public int version() {
        return version;
    }

    public Agenda toRecord() {
        return new Agenda(
                id,
                version,
                kind,
                name,
                spanishName,
                place,
                List.of(MAPPER.readValue(items, Agenda.Item[].class)),
                active);
    }
}
