package org.boardwalk.certifications.api.event;

import java.util.UUID;
import org.boardwalk.platform.api.event.DomainEvent;

/** Somebody passed an exam. */
public record ExamPassed(UUID participantId, UUID attemptId, String code) implements DomainEvent {
    @Override
    public UUID subject() {
        return participantId;
    }
}
