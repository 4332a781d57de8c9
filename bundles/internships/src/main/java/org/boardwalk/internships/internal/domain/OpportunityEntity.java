package org.boardwalk.internships.internal.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.jspecify.annotations.Nullable;

/** Seats at a location in a term. How many are taken is written by one statement alone, see the migration. */
@Entity
@Table(name = "internships_opportunity")
public class OpportunityEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "term_id")
    private UUID termId = new UUID(0, 0);

    @Column(name = "site_id")
    private UUID siteId = new UUID(0, 0);

    @Column(name = "location_id")
    private UUID locationId = new UUID(0, 0);

    private String reference = "";

    private String title = "";

    private String description = "";

    @Enumerated(EnumType.STRING)
    private WorkExperienceKind kind = WorkExperienceKind.INTERNSHIP;

    @Enumerated(EnumType.STRING)
    private Opportunity.State state = Opportunity.State.REQUESTED;

    private int capacity = 1;

    private LocalDate begins = LocalDate.EPOCH;

    private LocalDate ends = LocalDate.EPOCH;

    @Column(name = "weekly_hours")
    private @Nullable BigDecimal weeklyHours;

    @Column(name = "required_hours")
    private @Nullable BigDecimal requiredHours;

    @Column(name = "on_call")
    private boolean onCall;

    private boolean travel;

    private boolean nights;

    private boolean remote;

    private boolean paid;

    @Column(name = "supervisor_id")
    private @Nullable UUID supervisorId;

    @Column(insertable = true, updatable = false)
    private int taken;

    // As text: the provider would write identifiers inside of collections as bytes.
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchFetch(BatchFetchType.EXISTS)
    @CollectionTable(name = "internships_opportunity_asks", joinColumns = @JoinColumn(name = "opportunity_id"))
    @Column(name = "requirement_id")
    private Set<String> requirements = new HashSet<>();

    protected OpportunityEntity() {}

    public OpportunityEntity(OpportunityDetails details, UUID siteId) {
        describe(details, siteId);
    }

    public final void describe(OpportunityDetails details, UUID site) {
        termId = details.termId();
        siteId = site;
        locationId = details.locationId();
        title = details.title().strip();
        refer(details.reference().strip());
        description = details.description().strip();
        kind = details.kind();
        capacity = details.capacity();
        begins = details.begins();
        ends = details.ends();
        weeklyHours = details.weeklyHours().orElse(null);
        requiredHours = details.requiredHours().orElse(null);
        onCall = details.conditions().onCall();
        travel = details.conditions().travel();
        nights = details.conditions().nights();
        remote = details.conditions().remote();
        paid = details.conditions().paid();
        supervisorId = details.supervisorId().orElse(null);
        requirements = details.requirementIds().stream().map(UUID::toString).collect(Collectors.toSet());
    }

    private void refer(String said) {
        if (!said.isEmpty()) {
            reference = said;
        } else if (reference.isEmpty()) {
            reference = madeFrom(id);
        }
    }

    /** As the migration made those of the opportunities that had none. */
    private static String madeFrom(UUID id) {
        return "OP-" + id.toString().substring(24).toUpperCase(Locale.ROOT);
    }

    public void move(Opportunity.State next) {
        state = next;
    }

    /** @param seats that the site named */
    public void offer(int seats) {
        capacity = seats;
        state = Opportunity.State.OFFERED;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID termId() {
        return termId;
    }

    public UUID siteId() {
        return siteId;
    }

    public UUID locationId() {
        return locationId;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public WorkExperienceKind kind() {
        return kind;
    }

    public Opportunity.State state() {
        return state;
    }

    public int capacity() {
        return capacity;
    }

    public LocalDate begins() {
        return begins;
    }

    public LocalDate ends() {
        return ends;
    }

    public Optional<BigDecimal> weeklyHours() {
        return Optional.ofNullable(weeklyHours);
    }

    public Optional<BigDecimal> requiredHours() {
        return Optional.ofNullable(requiredHours);
    }

    public boolean onCall() {
        return onCall;
    }

    public boolean travel() {
        return travel;
    }

    public boolean nights() {
        return nights;
    }

    public boolean remote() {
        return remote;
    }

    public boolean paid() {
        return paid;
    }

    public Optional<UUID> supervisorId() {
        return Optional.ofNullable(supervisorId);
    }

    public int taken() {
        return taken;
    }

    public Set<UUID> requirements() {
        return requirements.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    public Opportunity toRecord() {
        return line().toRecord(requirements);
    }

    private OpportunityLine line() {
        return new OpportunityLine(
                id,
                version,
                termId,
                siteId,
                locationId,
                title,
                description,
                kind,
                state,
                capacity,
                begins,
                ends,
                weeklyHours,
                requiredHours,
                onCall,
                travel,
                nights,
                remote,
                paid,
                supervisorId,
                taken,
                reference);
    }
}
