package org.boardwalk.internships.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.boardwalk.internships.api.placement.Evaluations.Competency;

/** Something a supervisor judges. */
@Entity
@Table(name = "internships_competency")
public class CompetencyEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String name = "";

    @Column(name = "spanish_name")
    private String spanishName = "";

    @Column(name = "sort_order")
    private int position;

    private boolean active = true;

    protected CompetencyEntity() {}

    public CompetencyEntity(Competency competency) {
        this.id = competency.id();
        describe(competency);
    }

    public final void describe(Competency competency) {
        name = competency.name().strip();
        spanishName = competency.spanishName().strip();
        position = competency.position();
        active = competency.active();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Competency toRecord() {
        return new Competency(id, version, name, spanishName, position, active);
    }
}
