package org.boardwalk.mentoring.internal.domain.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.MentorDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.jspecify.annotations.Nullable;

/** A mentor. */
@Entity
@Table(name = "mentoring_mentor")
public class MentorEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "participant_id")
    private @Nullable UUID participantId;

    @Column(name = "given_name")
    private String givenName = "";

    @Column(name = "family_name")
    private String familyName = "";

    @Column(name = "name_key")
    private String nameKey = "";

    private String email = "";

    private String phone = "";

    private String employer = "";

    @Column(name = "job_title")
    private String jobTitle = "";

    private String about = "";

    private int capacity;

    private String kinds = "";

    private boolean adult;

    @Column(name = "with_minors")
    private boolean withMinors;

    @Column(name = "off_since")
    private @Nullable LocalDate offSince;

    @Embedded
    private FitColumns fit = new FitColumns();

    @Embedded
    private Membership membership = new Membership();

    protected MentorEntity() {}

    public MentorEntity(MentorDetails details, Optional<UUID> account, Optional<UUID> participant) {
        accountId = account.orElse(null);
        participantId = participant.orElse(null);
        describe(details);
    }

    /** All but the answers, which have rows of their own. */
    public final void describe(MentorDetails details) {
        givenName = details.givenName().strip();
        familyName = details.familyName().strip();
        nameKey = (familyName + " " + givenName).toLowerCase(Locale.ROOT);
        email = details.email().strip();
        phone = details.phone().strip();
        employer = details.employer().strip();
        jobTitle = details.jobTitle().strip();
        about = details.about().strip();
        capacity = details.capacity();
        kinds = WordSet.text(details.kinds());
        adult = details.adult();
        withMinors = details.withMinors();
        fit = new FitColumns(details.fit());
    }

    public void signInAs(Optional<UUID> account) {
        accountId = account.orElse(null);
    }

    /** A peer mentor is this participant; empty = he is none, or somebody else's profile has that record already. */
    public void belongTo(Optional<UUID> other) {
        participantId = other.orElse(null);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }

    public Optional<UUID> participantId() {
        return Optional.ofNullable(participantId);
    }

    public int capacity() {
        return capacity;
    }

    public boolean adult() {
        return adult;
    }

    public boolean withMinors() {
        return withMinors;
    }

    public Set<MentoringKind> kinds() {
        return WordSet.names(kinds, MentoringKind.class);
    }

    public Fit fit() {
        return fit.toRecord();
    }

    /** Since when the account cannot sign in any more, as far as somebody looked; empty = it can. */
    public Optional<LocalDate> offSince() {
        return Optional.ofNullable(offSince);
    }

    public void off(Optional<LocalDate> since) {
        offSince = since.orElse(null);
    }

    public Membership membership() {
        return membership;
    }

    public String displayName() {
        return (givenName + " " + familyName).strip();
    }

    public MentorDetails details(List<Answer> answers) {
        return new MentorDetails(
                givenName,
                familyName,
                email,
                phone,
                employer,
                jobTitle,
                about,
                capacity,
                kinds(),
                adult,
                withMinors,
                fit(),
                answers);
    }
}
