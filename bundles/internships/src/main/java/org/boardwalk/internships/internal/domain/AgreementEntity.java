package org.boardwalk.internships.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.site.Agreement;
import org.jspecify.annotations.Nullable;

/** An affiliation agreement of a site. */
@Entity
@Table(name = "internships_agreement")
public class AgreementEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "site_id")
    private UUID siteId = new UUID(0, 0);

    private String reference = "";

    @Column(name = "from_day")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "until_day")
    private @Nullable LocalDate until;

    private @Nullable Integer seats;

    private String note = "";

    protected AgreementEntity() {}

    public AgreementEntity(UUID siteId, Agreement agreement) {
        this.id = agreement.id();
        this.siteId = siteId;
        describe(agreement);
    }

    public final void describe(Agreement agreement) {
        reference = agreement.reference().strip();
        from = agreement.from();
        until = agreement.until().orElse(null);
        seats = agreement.seats().orElse(null);
        note = agreement.note().strip();
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

    public String reference() {
        return reference;
    }

    public LocalDate from() {
        return from;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public Optional<Integer> seats() {
        return Optional.ofNullable(seats);
    }

    public String note() {
        return note;
    }

    public Agreement toRecord() {
        return new Agreement(id, reference, from, until(), seats(), note);
    }
}
