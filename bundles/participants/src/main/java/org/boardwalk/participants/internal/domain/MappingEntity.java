package org.boardwalk.participants.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** How a file with this header was imported the last time. */
@Entity
@Table(name = "participants_mapping")
public class MappingEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String fingerprint = "";

    @Column(name = "columns_text")
    private String columns = "";

    @Column(name = "keys_text")
    private String keys = "";

    private String policy = "";

    @Column(name = "date_order")
    private String dateOrder = "";

    @Column(name = "used_at")
    private Instant usedAt = Instant.EPOCH;

    protected MappingEntity() {}

    public MappingEntity(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    /** @param newColumns field names and empty texts, separated by commas */
    public void remember(String newColumns, String newKeys, String newPolicy, String newDateOrder) {
        columns = newColumns;
        keys = newKeys;
        policy = newPolicy;
        dateOrder = newDateOrder;
        usedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    public String columns() {
        return columns;
    }

    public String keys() {
        return keys;
    }

    public String policy() {
        return policy;
    }

    public String dateOrder() {
        return dateOrder;
    }
}
