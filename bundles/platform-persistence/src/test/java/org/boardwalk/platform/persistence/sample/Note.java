package org.boardwalk.platform.persistence.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "beta_note")
public class Note {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "participant_id")
    private UUID participantId = new UUID(0, 0);

    private String body = "";

    protected Note() {}

    public Note(UUID participantId, String body) {
        this.participantId = participantId;
        this.body = body;
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

    public String body() {
        return body;
    }

    public void rewrite(String body) {
        this.body = body;
    }
}
