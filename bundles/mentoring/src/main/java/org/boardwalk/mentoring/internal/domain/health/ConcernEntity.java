package org.boardwalk.mentoring.internal.domain.health;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.health.Concern;
import org.boardwalk.mentoring.api.health.Concern.Kind;
import org.boardwalk.mentoring.api.health.Concern.Settled;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.jspecify.annotations.Nullable;

/** A concern about a pair. The audit trail keeps no attribute whose name begins with "secret". */
@Entity
@Table(name = "mentoring_concern")
public class ConcernEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "relation_id")
    private UUID relationId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.MESSAGE;

    @Enumerated(EnumType.STRING)
    private Party party = Party.MENTEE;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason reason;

    @Column(name = "said")
    private String secretSaid = "";

    @Column(name = "said_on")
    private LocalDate saidOn = LocalDate.now();

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy = "";

    @Column(name = "done")
    private String secretDone = "";

    protected ConcernEntity() {}

    private ConcernEntity(UUID relationId, Kind kind, Party party, String said) {
        this.relationId = relationId;
        this.kind = kind;
        this.party = party;
        this.secretSaid = said;
    }

    /** @param party who reported it */
    public static ConcernEntity ofMessage(UUID relationId, Party party, String said) {
        return new ConcernEntity(relationId, Kind.MESSAGE, party, said);
    }

    /** @param party who asks for another pair */
    public static ConcernEntity ofWish(UUID relationId, EndReason reason, Party party, String said) {
        Kind kind = reason == EndReason.SAFETY ? Kind.SAFETY : Kind.REMATCH;
        ConcernEntity row = new ConcernEntity(relationId, kind, party, said);
        row.reason = reason;
        return row;
    }

    public void settle(String by, String done) {
        settledAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        settledBy = by;
        secretDone = done;
    }

    public UUID relationId() {
        return relationId;
    }

    public int version() {
        return version;
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    public Concern toRecord() {
        return new Concern(
                id,
                version,
                relationId,
                kind,
                party,
                Optional.ofNullable(reason),
                secretSaid,
                saidOn,
                Optional.ofNullable(settledAt).map(at -> new Settled(at, settledBy, secretDone)));
    }
}
