package org.boardwalk.internships.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import org.boardwalk.internships.api.site.SiteDetails;

/** An organisation that takes people in. */
@Entity
@Table(name = "internships_site")
public class SiteEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String name = "";

    @Column(name = "name_key")
    private String nameKey = "";

    private String sector = "";

    private String website = "";

    private String note = "";

    private boolean active = true;

    protected SiteEntity() {}

    public SiteEntity(SiteDetails details) {
        describe(details);
    }

    public final void describe(SiteDetails details) {
        name = details.name().strip();
        nameKey = name.toLowerCase(Locale.ROOT);
        sector = details.sector().strip();
        website = details.website().strip();
        note = details.note().strip();
        active = details.active();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String nameKey() {
        return nameKey;
    }

    public String sector() {
        return sector;
    }

    public String website() {
        return website;
    }

    public String note() {
        return note;
    }

    public boolean active() {
        return active;
    }
}
