package org.boardwalk.mentoring.internal.domain.relation;

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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation.Ending;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.domain.profile.WordSet;
import org.jspecify.annotations.Nullable;

/** A mentor and a mentee; its pauses and its moves have rows of their own. */
@Entity
@Table(name = "mentoring_relation")
public class RelationEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private MentoringKind kind = MentoringKind.ONE_TO_ONE;

    @Column(name = "group_id")
    private @Nullable UUID groupId;

    @Column(name = "mentor_id")
    private UUID mentorId = new UUID(0, 0);

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private RelationState state = RelationState.PROPOSED;

    private String awaiting = "";

    @Enumerated(EnumType.STRING)
    private Party origin = Party.COORDINATOR;

    @Column(name = "run_id")
    private @Nullable UUID runId;

    private boolean workplace;

    private String message = "";

    @Column(name = "proposed_on")
    private LocalDate proposedOn = LocalDate.now();

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "planned_until")
    private @Nullable LocalDate plannedUntil;

    @Column(name = "end_reason")
    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    @Column(name = "end_remark")
    private String endRemark = "";

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_by")
    private String endedBy = "";

    @Column(name = "led_since")
    private @Nullable Instant ledSince;

    protected RelationEntity() {}

    /** A proposal. */
    public RelationEntity(UUID mentorId, UUID participantId, MentoringKind kind, Party origin, Set<Party> awaiting) {
        this.mentorId = mentorId;
        this.participantId = participantId;
        this.kind = kind;
        this.origin = origin;
        this.awaiting = WordSet.text(awaiting);
    }

    /** When it was proposed, for what happened before it was written down. */
    public void wasProposed(LocalDate on) {
        proposedOn = on;
    }

    /** Who could not be asked, or need not be: members of groups, and pairs that were agreed upon elsewhere. */
    public RelationEntity(UUID mentorId, UUID participantId, MentoringKind kind) {
        this(mentorId, participantId, kind, Party.COORDINATOR, Set.of());
    }

    public void describe(boolean atWork, String words, Optional<LocalDate> lastDay) {
        workplace = atWork;
        message = words;
        plannedUntil = lastDay.orElse(null);
    }

    public void cameFrom(Optional<UUID> run) {
        runId = run.orElse(null);
    }

    public void joins(UUID group) {
        groupId = group;
    }

    /** The group got another mentor: what was said to the one before is not his to read. */
    public void handTo(UUID mentor) {
        if (!mentor.equals(mentorId)) {
            ledBy(mentor);
            ledSince = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** One said no, or it was no fit: the two are not proposed to each other again. */
    public boolean keepsApart() {
        boolean declined = state == RelationState.DECLINED && (endReason == null || !endReason.isAutomatic());
        return declined || endReason != null && endReason.keepsApart();
    }

    /** From when on the mentor reads what was said; empty = all of it. */
    public Optional<Instant> ledSince() {
        return Optional.ofNullable(ledSince);
    }

    /** The mentor's record became another one. */
    public void ledBy(UUID mentor) {
        mentorId = mentor;
    }

    /** One of those who have to say yes does. */
    public void agree(Party party) {
        Set<Party> left = EnumSet.noneOf(Party.class);
        left.addAll(awaiting());
        left.remove(party);
        awaiting = WordSet.text(left);
    }

    /** All agreed. */
    public boolean accept(LocalDate on) {
        boolean moved = awaiting.isEmpty() && move(Move.ACCEPT);
        agreedOn = moved ? on : agreedOn;
        return moved;
    }

    /** @param on first day */
    public boolean start(LocalDate on) {
        boolean moved = move(Move.START);
        startedOn = moved ? on : startedOn;
        return moved;
    }

    /** Pauses or resumes it; if that makes no sense now, nothing changes. */
    public boolean move(Move move) {
        boolean fits = move.fits(state);
        state = fits ? move.to() : state;
        return fits;
    }

    /** Both agreed elsewhere, or need not be asked: it goes on since that day. */
    public void goesOnSince(LocalDate day) {
        proposedOn = day;
        accept(day);
        start(day);
    }

    /** Ends it: declined, to be re-matched, or closed. */
    public void end(RelationState next, EndReason reason, LocalDate on, String remark, String by) {
        state = next;
        awaiting = "";
        endReason = reason;
        endedOn = on;
        endRemark = remark;
        endedBy = by;
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

    public MentoringKind kind() {
        return kind;
    }

    public Optional<UUID> groupId() {
        return Optional.ofNullable(groupId);
    }

    public UUID mentorId() {
        return mentorId;
    }

    public UUID participantId() {
        return participantId;
    }

    public RelationState state() {
        return state;
    }

    public Set<Party> awaiting() {
        return WordSet.names(awaiting, Party.class);
    }

    public Party origin() {
        return origin;
    }

    public Optional<UUID> runId() {
        return Optional.ofNullable(runId);
    }

    public boolean workplace() {
        return workplace;
    }

    public String message() {
        return message;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    public Optional<LocalDate> startedOn() {
        return Optional.ofNullable(startedOn);
    }

    public Optional<LocalDate> plannedUntil() {
        return Optional.ofNullable(plannedUntil);
    }

    public Optional<Ending> ending() {
        return endReason == null || endedOn == null
                ? Optional.empty()
                : Optional.of(new Ending(endReason, endedOn, endRemark, endedBy));
    }
}
