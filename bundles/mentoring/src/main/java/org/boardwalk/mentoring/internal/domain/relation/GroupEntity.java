package org.boardwalk.mentoring.internal.domain.relation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mentees who meet together with a mentor; its members are pairs. */
@Entity
@Table(name = "mentoring_group")
public class GroupEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    private String name = "";

    private String about = "";

    @Column(name = "mentor_id")
    private UUID mentorId = new UUID(0, 0);

    @Column(name = "topic_id")
    private @Nullable UUID topicId;

    private int seats;

    @Column(name = "is_open")
    private boolean open = true;

    protected GroupEntity() {}

    public GroupEntity(UUID id) {
        this.id = id;
    }

    public void describe(
            String newName, String newAbout, UUID mentor, Optional<UUID> topic, int newSeats, boolean isOpen) {
        name = newName;
        about = newAbout;
        mentorId = mentor;
        topicId = topic.orElse(null);
        seats = newSeats;
        open = isOpen;
    }

    /** Its mentor's two profiles became one. */
    public void ledBy(UUID mentor) {
        mentorId = mentor;
    }

    /** Nobody new, and no more meetings. */
    public void close() {
        open = false;
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

    public String about() {
        return about;
    }

    public UUID mentorId() {
        return mentorId;
    }

    public Optional<UUID> topicId() {
        return Optional.ofNullable(topicId);
    }

    public int seats() {
        return seats;
    }

    public boolean isOpen() {
        return open;
    }
}
