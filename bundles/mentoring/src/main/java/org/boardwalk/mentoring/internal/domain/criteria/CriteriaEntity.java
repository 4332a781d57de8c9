package org.boardwalk.mentoring.internal.domain.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.boardwalk.mentoring.api.criteria.CriteriaSet;
import org.boardwalk.mentoring.api.criteria.Criterion;
import tools.jackson.databind.json.JsonMapper;

/** A version of the criteria. Rows are added, never changed. */
@Entity
@Table(name = "mentoring_criteria")
public class CriteriaEntity {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private int number;

    private String content = "[]";

    private String why = "";

    @Column(name = "made_at")
    private Instant madeAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Column(name = "made_by")
    private String madeBy = "";

    protected CriteriaEntity() {}

    public CriteriaEntity(int number, List<Criterion> criteria, String why, String madeBy) {
        this.number = number;
        this.why = why;
        this.madeBy = madeBy;
        content = MAPPER.writeValueAsString(
                criteria.stream().sorted(Comparator.comparing(Criterion::kind)).toArray(Criterion[]::new));
    }

    public int version() {
        return version;
    }

    public CriteriaSet toRecord() {
        return new CriteriaSet(number, List.of(MAPPER.readValue(content, Criterion[].class)), why, madeAt, madeBy);
    }
}
