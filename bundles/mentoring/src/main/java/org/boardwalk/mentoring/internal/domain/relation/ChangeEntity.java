package org.boardwalk.mentoring.internal.domain.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.boardwalk.mentoring.api.relation.Relation.Change;
import org.boardwalk.mentoring.api.relation.RelationState;

/** One move of a pair from state to state. */
@Entity
@Table(name = "mentoring_change")
public class ChangeEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "relation_id")
    private UUID relationId = new UUID(0, 0);

    private int number;

    @Enumerated(EnumType.STRING)
    private RelationState state = RelationState.PROPOSED;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Column(name = "changed_by")
    private String changedBy = "";

    private String remark = "";

    protected ChangeEntity() {}

    /** @param number among the pair's moves, from 1 */
    public ChangeEntity(UUID relationId, int number, RelationState state, String by, String remark) {
        this.relationId = relationId;
        this.number = number;
        this.state = state;
        this.changedBy = by;
        this.remark = remark;
    }

    public int number() {
        return number;
    }

    public Change toRecord() {
        return new Change(state, changedAt, changedBy, remark);
    }
}
