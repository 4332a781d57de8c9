package org.boardwalk.mentoring.internal.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.Meeting.Presence;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.api.profile.MentoringKind;
import org.boardwalk.mentoring.internal.domain.profile.WordSet;
import org.jspecify.annotations.Nullable;

/** A meeting; who was asked has rows of its own. */
@Entity
@Table(name = "mentoring_meeting")
public class MeetingEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "relation_id")
    private @Nullable UUID relationId;

    @Column(name = "group_id")
    private @Nullable UUID groupId;

    @Enumerated(EnumType.STRING)
    private MentoringKind kind = MentoringKind.ONE_TO_ONE;

    @Column(name = "mentor_id")
    private UUID mentorId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Meeting.State state = Meeting.State.PLANNED;

    @Column(name = "met_on")
    private LocalDate metOn = LocalDate.EPOCH;

    @Column(name = "met_at")
    private @Nullable LocalTime metAt;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private Meeting.How how = Meeting.How.FACE_TO_FACE;

    private String place = "";

    private String topics = "";

    @Column(name = "agenda_id")
    private @Nullable UUID agendaId;

    private String summary = "";

    @Column(name = "next_steps")
    private String nextSteps = "";

    @Column(name = "missed_by")
    @Enumerated(EnumType.STRING)
    private Meeting.@Nullable Missed missedBy;

    private String reason = "";

    @Column(name = "log_key")
    private @Nullable UUID logKey;

    @Column(name = "logged_by")
    private String loggedBy = "";

    @Column(name = "logged_at")
    private Instant loggedAt = now();

    protected MeetingEntity() {}

    private MeetingEntity(MentoringKind kind, UUID mentorId, Optional<UUID> key) {
        this.kind = kind;
        this.mentorId = mentorId;
        this.logKey = key.orElse(null);
    }

    /** @param key of the form it was logged with; empty = planned */
    public static MeetingEntity ofPair(UUID relationId, MentoringKind kind, UUID mentorId, Optional<UUID> key) {
        MeetingEntity row = new MeetingEntity(kind, mentorId, key);
        row.relationId = relationId;
        return row;
    }

    /** @param key of the form it was logged with; empty = planned */
    public static MeetingEntity ofGroup(UUID groupId, UUID mentorId, Optional<UUID> key) {
        MeetingEntity row = new MeetingEntity(MentoringKind.GROUP, mentorId, key);
        row.groupId = groupId;
        return row;
    }

    /** What was said about it; lengths were checked. */
    public void describe(MeetingDetails details, String by) {
        metOn = details.on();
        metAt = details.at().map(at -> at.truncatedTo(ChronoUnit.MINUTES)).orElse(null);
        minutes = details.minutes();
        how = details.how();
        place = details.place().strip();
        topics = WordSet.text(details.topics());
        agendaId = details.agendaId().orElse(null);
        summary = details.summary().strip();
        nextSteps = details.nextSteps().strip();
        logged(by);
    }

    /** The group has another mentor now. */
    public void ledBy(UUID mentor) {
        mentorId = mentor;
    }

    public void held(String by) {
        state = Meeting.State.HELD;
        logged(by);
    }

    public void missed(Meeting.Missed who, String by) {
        state = Meeting.State.MISSED;
        missedBy = who;
        logged(by);
    }

    /** It does not take place, or did not after all. */
    public void cancel(String why, String by) {
        state = Meeting.State.CANCELLED;
        reason = why;
        logged(by);
    }

    private void logged(String by) {
        loggedBy = by;
        loggedAt = now();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Optional<UUID> relationId() {
        return Optional.ofNullable(relationId);
    }

    public Optional<UUID> groupId() {
        return Optional.ofNullable(groupId);
    }

    public MentoringKind kind() {
        return kind;
    }

    public UUID mentorId() {
        return mentorId;
    }

    public Meeting.State state() {
        return state;
    }

    public LocalDate on() {
        return metOn;
    }

    public Optional<LocalTime> at() {
        return Optional.ofNullable(metAt);
    }

    public int minutes() {
        return minutes;
    }

    public Meeting.How how() {
        return how;
    }

    public String reason() {
        return reason;
    }

    public String place() {
        return place;
    }

    public Instant loggedAt() {
        return loggedAt;
    }

    /** Whether the two would be at two places at once. */
    public boolean clashesWith(MeetingDetails other) {
        if (metAt == null || other.at().isEmpty() || !metOn.equals(other.on())) {
            return false;
        }
        long begins = metAt.toSecondOfDay();
        long otherBegins = other.at().get().toSecondOfDay();
        return begins < otherBegins + other.minutes() * 60L && otherBegins < begins + minutes * 60L;
    }

    public Meeting toRecord(List<Presence> people) {
        return new Meeting(
                id,
                version,
                relationId(),
                groupId(),
                kind,
                mentorId,
                state,
                metOn,
                at(),
                minutes,
                how,
                place,
                WordSet.ids(topics),
                Optional.ofNullable(agendaId),
                summary,
                nextSteps,
                people,
                Optional.ofNullable(missedBy),
                loggedBy,
                loggedAt);
    }
}
