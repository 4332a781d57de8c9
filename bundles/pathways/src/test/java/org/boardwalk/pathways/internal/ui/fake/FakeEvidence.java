package org.boardwalk.pathways.internal.ui.fake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.evidence.EvidenceRecord;
import org.boardwalk.pathways.api.evidence.EvidenceRecords;
import org.boardwalk.pathways.api.evidence.Fact;
import org.boardwalk.pathways.api.requirement.Evidence;

/** Records in memory. */
public final class FakeEvidence implements EvidenceRecords {
    public final List<EvidenceRecord> records = new ArrayList<>();
    public EvidenceRecord.Standing added = EvidenceRecord.Standing.CONFIRMED;

    @Override
    public List<EvidenceRecord> of(UUID participantId) {
        return records.stream()
                .filter(made -> made.participantId().equals(participantId))
                .toList();
    }

    @Override
    public List<EvidenceRecord> awaiting() {
        return records.stream()
                .filter(made -> made.standing() == EvidenceRecord.Standing.REPORTED)
                .toList();
    }

    @Override
    public EvidenceRecord add(UUID participantId, Fact fact, LocalDate on, Optional<UUID> documentId, String note) {
        EvidenceRecord made = new EvidenceRecord(
                UUID.randomUUID(),
                0,
                participantId,
                fact,
                added,
                Optional.empty(),
                Optional.empty(),
                on,
                documentId,
                note,
                "Maria Alvarez",
                Instant.now(),
                Optional.empty());
        records.add(made);
        return made;
    }

    @Override
    public EvidenceRecord decide(UUID id, long lock, boolean confirmed) {
        EvidenceRecord old = records.stream()
                .filter(made -> made.id().equals(id))
                .findFirst()
                .orElseThrow();
        EvidenceRecord decided = new EvidenceRecord(
                old.id(),
                old.lock() + 1,
                old.participantId(),
                old.fact(),
                confirmed ? EvidenceRecord.Standing.CONFIRMED : EvidenceRecord.Standing.REJECTED,
                old.planId(),
                old.stepId(),
                old.on(),
                old.documentId(),
                old.note(),
                old.recordedBy(),
                old.recordedAt(),
                Optional.of("Dana Reyes"));
        records.set(records.indexOf(old), decided);
        return decided;
    }

    @Override
    public void withdraw(UUID id, long lock) {
        records.removeIf(made -> made.id().equals(id));
    }

    @Override
    public Map<UUID, Evidence> known(Collection<UUID> participantIds) {
        return participantIds.stream().collect(Collectors.toMap(Function.identity(), this::known));
    }

    @Override
    public Evidence known(UUID participantId) {
        return Evidence.NONE;
    }
}
