package org.boardwalk.mentoring.internal.domain.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.Fit;
import org.boardwalk.mentoring.api.profile.Mentee.Guardian;
import org.boardwalk.mentoring.api.profile.MenteeDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.profile.Shared;
import org.jspecify.annotations.Nullable;

/** A participant who has, or wants, a mentor. */
@Entity
@Table(name = "mentoring_mentee")
public class MenteeEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    private String wishes = "";

    private String kinds = "";

    private String shared = "";

    @Embedded
    private FitColumns fit = new FitColumns();

    @Column(name = "guardian_name")
    private String guardianName = "";

    @Column(name = "guardian_on")
    private @Nullable LocalDate guardianOn;

    @Embedded
    private Membership membership = new Membership();

    protected MenteeEntity() {}

    public MenteeEntity(UUID participantId, MenteeDetails details) {
        this.participantId = participantId;
        describe(details);
    }

    /** All but the answers, which have rows of their own. */
    public final void describe(MenteeDetails details) {
        wishes = details.wishes().strip();
        kinds = WordSet.text(details.kinds());
        shared = WordSet.text(details.shared());
        fit = new FitColumns(details.fit());
    }

    public void guardian(Optional<Guardian> guardian) {
        guardianName = guardian.map(one -> one.name().strip()).orElse("");
        guardianOn = guardian.map(Guardian::consentedOn).orElse(null);
    }

    public Optional<Guardian> guardian() {
        return Optional.ofNullable(guardianOn).map(day -> new Guardian(guardianName, day));
    }

    /** The participant's record became another one. */
    public void belongTo(UUID other) {
        participantId = other;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public UUID participantId() {
        return participantId;
    }

    public Membership membership() {
        return membership;
    }

    public Fit fit() {
        return fit.toRecord();
    }

    public Set<MentoringKind> kinds() {
        return WordSet.names(kinds, MentoringKind.class);
    }

    public MenteeDetails details(List<Answer> answers) {
        return new MenteeDetails(wishes, kinds(), fit(), WordSet.names(shared, Shared.class), answers);
    }
}
