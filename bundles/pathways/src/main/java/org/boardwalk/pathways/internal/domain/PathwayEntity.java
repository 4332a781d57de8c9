package org.boardwalk.pathways.internal.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A pathway through all its versions. */
@Entity
@Table(name = "pathways_pathway")
public class PathwayEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String code = "";
    private int newest;
    private boolean archived;

    protected PathwayEntity() {}

    public PathwayEntity(String code) {
        this.code = code;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** Number of the newest published version; 0 = none. */
    public int newest() {
        return newest;
    }

    public boolean isArchived() {
        return archived;
    }

    public void recode(String newCode) {
        code = newCode;
    }

    /** Counts one version more; two people who publish at once meet at the lock. */
    public int publish() {
        newest = newest + 1;
        return newest;
    }

    public void archive(boolean value) {
        archived = value;
    }
}
