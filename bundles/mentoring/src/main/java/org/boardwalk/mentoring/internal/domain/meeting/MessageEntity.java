package org.boardwalk.mentoring.internal.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.Message;
import org.boardwalk.mentoring.api.relation.Party;
import org.jspecify.annotations.Nullable;

/** A message. The audit trail keeps no attribute whose name begins with "secret". */
@Entity
@Table(name = "mentoring_message")
public class MessageEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "thread_id")
    private UUID threadId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Party party = Party.COORDINATOR;

    @Column(name = "sender_id")
    private UUID senderId = new UUID(0, 0);

    @Column(name = "sender_name")
    private String senderName = "";

    @Column(name = "to_person")
    private @Nullable UUID toPerson;

    @Column(name = "content")
    private String secretText = "";

    @Column(name = "sent_at")
    private Instant sentAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "concern")
    private String secretConcern = "";

    @Column(name = "send_key")
    private UUID sendKey = new UUID(0, 0);

    private boolean notified;

    protected MessageEntity() {}

    /**
     * @param senderId of the account
     * @param toPerson a mentor's id or a participant's; empty = the coordinators
     */
    public MessageEntity(UUID threadId, Party party, UUID senderId, String senderName, Optional<UUID> toPerson) {
        this.threadId = threadId;
        this.party = party;
        this.senderId = senderId;
        this.senderName = senderName;
        this.toPerson = toPerson.orElse(null);
    }

    public void write(UUID key, String text) {
        sendKey = key;
        secretText = text;
    }

    /** An e-mail said that it is there. */
    public void notice() {
        notified = true;
    }

    public void read(Instant at) {
        readAt = at;
    }

    public void report(String reason) {
        secretConcern = reason;
    }

    /** The receiver's record became another one, or the thread did. */
    public void belongTo(UUID thread, Optional<UUID> receiver) {
        threadId = thread;
        toPerson = receiver.orElse(null);
    }

    public UUID id() {
        return id;
    }

    public UUID threadId() {
        return threadId;
    }

    public Party party() {
        return party;
    }

    public UUID senderId() {
        return senderId;
    }

    public String senderName() {
        return senderName;
    }

    public Optional<UUID> toPerson() {
        return Optional.ofNullable(toPerson);
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** @param name of the sender as the reader may see it */
    public Message toRecord(String name, boolean mine, boolean showsConcern) {
        return new Message(
                id,
                threadId,
                party,
                name,
                mine,
                secretText,
                sentAt,
                Optional.ofNullable(readAt),
                showsConcern ? secretConcern : "");
    }
}
