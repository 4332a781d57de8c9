package org.boardwalk.participants.internal.domain;

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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.PriorityOfService;
import org.boardwalk.platform.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A person. Columns that end in "key", the search text and the clock follow from the others and serve the lists. */
@Entity
@Table(name = "participants_participant")
public class ParticipantEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "external_key")
    private @Nullable String externalKey;

    @Column(name = "given_name")
    private String givenName = "";

    @Column(name = "family_name")
    private String familyName = "";

    @Column(name = "preferred_name")
    private String preferredName = "";

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    private String email = "";
    private String phone = "";
    private String street = "";
    private String city = "";

    @Column(name = "state_code")
    private String state = "";

    private String county = "";
    private String zip = "";

    @Column(name = "language_tag")
    private String language = "";

    private String programme = "";
    private String funding = "";

    @Column(name = "entry_date")
    private @Nullable LocalDate entryDate;

    @Enumerated(EnumType.STRING)
    private @Nullable PriorityOfService priority;

    @Enumerated(EnumType.STRING)
    private ParticipantStatus status = ParticipantStatus.APPLICANT;

    @Column(name = "exit_date")
    private @Nullable LocalDate exitDate;

    @Column(name = "exit_reason")
    private String exitReason = "";

    @Column(name = "planner_id")
    private @Nullable UUID plannerId;

    @Column(name = "assigned_on")
    private @Nullable LocalDate assignedOn;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "last_service_on")
    private @Nullable LocalDate lastServiceOn;

    @Column(name = "clock_from")
    private @Nullable LocalDate clockFrom;

    @Column(name = "name_key")
    private String nameKey = "";

    @Column(name = "email_key")
    private @Nullable String emailKey;

    @Column(name = "search_text")
    private String searchText = "";

    @Column(name = "created_at")
    private Instant createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    protected ParticipantEntity() {}

    public ParticipantEntity(ParticipantDetails details) {
        describe(details);
        status = details.entryDate() == null ? ParticipantStatus.APPLICANT : ParticipantStatus.ACTIVE;
    }

    /** Takes over what somebody typed; the rules were checked before. */
    public final void describe(ParticipantDetails details) {
        externalId = details.externalId().isEmpty() ? null : details.externalId();
        givenName = details.givenName();
        familyName = details.familyName();
        preferredName = details.preferredName();
        birthDate = details.birthDate();
        email = details.email();
        phone = details.phone();
        street = details.street();
        city = details.city();
        state = details.state();
        county = details.county();
        zip = details.zip();
        language = details.language();
        programme = details.programme();
        funding = details.funding();
        entryDate = details.entryDate();
        priority = details.priority();
        derive(Keys.of(details));
        restartClock();
    }

    private void derive(Keys keys) {
        externalKey = keys.external();
        emailKey = keys.email();
        nameKey = keys.name();
        searchText = keys.search();
    }

    public ParticipantDetails details() {
        return new ParticipantDetails(
                externalId == null ? "" : externalId,
                givenName,
                familyName,
                preferredName,
                birthDate,
                email,
                phone,
                street,
                city,
                state,
                county,
                zip,
                language,
                programme,
                funding,
                entryDate,
                priority);
    }

    /** Moves to another status on a day; see {@code Participants.changeStatus}. */
    public void move(ParticipantStatus to, LocalDate on, String reason) {
        switch (to) {
            case APPLICANT -> leave(null, "");
            case ACTIVE -> enter(on);
            case FOLLOW_UP, EXITED -> leave(exitDate == null ? on : exitDate, reason.isEmpty() ? exitReason : reason);
        }
        status = to;
    }

    /** A new spell starts after an exit; the clock does not run from a service of the one before. */
    private void enter(LocalDate on) {
        if (exitDate != null) {
            entryDate = on;
            lastServiceOn = null;
        } else if (entryDate == null) {
            entryDate = on;
        }
        leave(null, "");
        restartClock();
    }

    private void leave(@Nullable LocalDate on, String reason) {
        if (on != null && entryDate != null && on.isBefore(entryDate)) {
            throw new ProblemException("participants.exitBeforeEntry");
        }
        exitDate = on;
        exitReason = reason;
    }

    /** What another system says about the stay, which was checked for contradictions; the entry is in the details. */
    public void standAs(Spell spell) {
        status = spell.status();
        exitDate = spell.exit();
        if (exitDate == null) {
            exitReason = "";
        }
    }

    /** @param reason code of the exit reason, or empty */
    public void explainExit(String reason) {
        exitReason = reason;
    }

    public Spell spell() {
        return new Spell(status, entryDate, exitDate);
    }

    /** The spell the person is in, when it has ended. */
    public Optional<PastSpell> ended() {
        return entryDate == null || exitDate == null
                ? Optional.empty()
                : Optional.of(new PastSpell(entryDate, exitDate, exitReason, funding));
    }

    /** The newest service that extends participation, or none. */
    public void servedOn(@Nullable LocalDate on) {
        lastServiceOn = on;
        restartClock();
    }

    private void restartClock() {
        clockFrom = lastServiceOn == null ? entryDate : lastServiceOn;
    }

    /** Puts the person on a caseload from today on; nothing changes for who is there already. */
    public void assignTo(@Nullable UUID planner) {
        if (!Objects.equals(plannerId, planner)) {
            assignTo(planner, LocalDate.now());
        }
    }

    public final void assignTo(@Nullable UUID planner, @Nullable LocalDate since) {
        plannerId = planner;
        assignedOn = planner == null ? null : since;
    }

    public void linkTo(@Nullable UUID account) {
        accountId = account;
    }

    /** Lets go of what must be unique, before another record takes it over. */
    public void giveUpNumberAndAccount() {
        externalId = null;
        externalKey = null;
        accountId = null;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public ParticipantStatus status() {
        return status;
    }

    public Optional<LocalDate> entryDate() {
        return Optional.ofNullable(entryDate);
    }

    public Optional<LocalDate> exitDate() {
        return Optional.ofNullable(exitDate);
    }

    public String exitReason() {
        return exitReason;
    }

    public Optional<UUID> plannerId() {
        return Optional.ofNullable(plannerId);
    }

    /** Since when the person is on the planner's caseload; empty when there is none, or nobody knows. */
    public Optional<LocalDate> assignedOn() {
        return Optional.ofNullable(assignedOn);
    }

    public Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }

    public Optional<LocalDate> lastServiceOn() {
        return Optional.ofNullable(lastServiceOn);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
