package org.boardwalk.mentoring.internal.domain.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** One value of an answer to a question of the board's own. */
@Entity
@Table(name = "mentoring_answer")
public class AnswerEntity {
    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "owner_id")
    private UUID ownerId = new UUID(0, 0);

    @Column(name = "field_id")
    private UUID fieldId = new UUID(0, 0);

    private int place;

    private String answer = "";

    protected AnswerEntity() {}

    /** @param place among the values of the answer, from 0 */
    public AnswerEntity(UUID ownerId, UUID fieldId, int place, String answer) {
        this.ownerId = ownerId;
        this.fieldId = fieldId;
        this.place = place;
        this.answer = answer;
    }

    public void say(String value) {
        answer = value;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public UUID fieldId() {
        return fieldId;
    }

    public int place() {
        return place;
    }

    public String answer() {
        return answer;
    }
}
