package org.boardwalk.internships.internal.domain.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.internal.domain.compliance.ItemRule.Step;
import org.jspecify.annotations.Nullable;

/** What is kept about one requirement of one person; read without an entity. */
public record ItemLine(
        UUID id,
        int version,
        UUID participantId,
        UUID requirementId,
        Step step,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate validUntil,
        @Nullable UUID documentId,
        String remark,
        String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        boolean accepted,
        @Nullable LocalDate acceptedUntil) {
    public Standing standing() {
        return new Standing(step, accepted, acceptedUntil);
    }

    public Item judged(LocalDate today, LocalDate judgedAt) {
        return new Item(
                participantId,
                requirementId,
                Optional.of(id),
                version,
                standing().state(today, judgedAt),
                judgedAt,
                Optional.ofNullable(doneOn),
                Optional.ofNullable(validUntil),
                Optional.ofNullable(documentId),
                step == Step.RETURNED || step == Step.WAIVED ? reason : remark,
                Optional.ofNullable(decidedBy),
                Optional.ofNullable(decidedAt));
    }
}
