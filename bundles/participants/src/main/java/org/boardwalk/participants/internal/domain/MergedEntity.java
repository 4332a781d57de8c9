package org.boardwalk.participants.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.boardwalk.participants.api.Participant;

/** Where a merged record went, and what it said, so that its id still finds the person. */
@Entity
@Table(name = "participants_merged")
public class MergedEntity {
    private static final int MOST = 4000;

    @Id
    @Column(name = "gone_id")
    private UUID goneId = UUID.randomUUID();

    @Column(name = "keep_id")
    private UUID keepId = goneId;

    @Column(name = "merged_at")
    private Instant mergedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Column(name = "merged_by")
    private String mergedBy = "";

    private String said = "";

    protected MergedEntity() {}

    public MergedEntity(Participant gone, UUID keepId, String mergedBy) {
        this.goneId = gone.id();
        this.keepId = keepId;
        this.mergedBy = mergedBy;
        String all = gone.toString();
        this.said = all.length() > MOST ? all.substring(0, MOST) : all;
    }

    public UUID keepId() {
        return keepId;
    }

    public void followTo(UUID keep) {
        keepId = keep;
    }
}
