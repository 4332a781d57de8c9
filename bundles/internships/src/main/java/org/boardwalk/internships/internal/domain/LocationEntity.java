package org.boardwalk.internships.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.site.Location;
import org.jspecify.annotations.Nullable;

/** A place of a site. */
@Entity
@Table(name = "internships_location")
public class LocationEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "site_id")
    private UUID siteId = new UUID(0, 0);

    private String name = "";

    private String street = "";

    private String city = "";

    private String state = "";

    private String zip = "";

    private @Nullable Double latitude;

    private @Nullable Double longitude;

    private String directions = "";

    protected LocationEntity() {}

    public LocationEntity(UUID siteId, Location location) {
        this.id = location.id();
        this.siteId = siteId;
        describe(location);
    }

    public final void describe(Location location) {
        name = location.name().strip();
        street = location.street().strip();
        city = location.city().strip();
        state = location.state().strip();
        zip = location.zip().strip();
        latitude = location.latitude().orElse(null);
        longitude = location.longitude().orElse(null);
        directions = location.directions().strip();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID siteId() {
        return siteId;
    }

    public String name() {
        return name;
    }

    public String street() {
        return street;
    }

    public String city() {
        return city;
    }

    public String state() {
        return state;
    }

    public String zip() {
        return zip;
    }

    public Optional<Double> latitude() {
        return Optional.ofNullable(latitude);
    }

    public Optional<Double> longitude() {
        return Optional.ofNullable(longitude);
    }

    public String directions() {
        return directions;
    }

    public Location toRecord() {
        return new Location(id, name, street, city, state, zip, latitude(), longitude(), directions);
    }
}
