package org.boardwalk.participants.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.Cohorts.Cohort;
import org.jspecify.annotations.Nullable;

/** A group of people who go through the programme together. */
@Entity
@Table(name = "participants_cohort")
public class CohortEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String name = "";

    @Column(name = "name_key")
    private String nameKey = "";

    private String programme = "";

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    protected CohortEntity() {}

    public CohortEntity(String name, String programme, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn) {
        describe(name, programme, startsOn, endsOn);
    }

    public final void describe(
            String newName, String newProgramme, Optional<LocalDate> newStart, Optional<LocalDate> newEnd) {
        name = newName;
        nameKey = SearchText.of(newName);
        programme = newProgramme;
        startsOn = newStart.orElse(null);
        endsOn = newEnd.orElse(null);
    }

    public Cohort toRecord(long members) {
        return new Cohort(
                id, version, name, programme, Optional.ofNullable(startsOn), Optional.ofNullable(endsOn), members);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }
}
