package org.boardwalk.pathways.api.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.boardwalk.pathways.api.model.Pathway;

/**
 * The one draft of a pathway; it may be wrong.
 *
 * @param lock to be handed back when saving, so that two people do not overwrite each other
 * @param basedOn number of the version it started from; 0 for a new pathway
 * @param findings what the check says about it now
 */
public record PathwayDraft(
        UUID pathwayId,
        long lock,
        int basedOn,
        Pathway pathway,
        Instant changedAt,
        String changedBy,
        List<Finding> findings) {
    public PathwayDraft {
        findings = List.copyOf(findings);
    }

    public boolean isPublishable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}
