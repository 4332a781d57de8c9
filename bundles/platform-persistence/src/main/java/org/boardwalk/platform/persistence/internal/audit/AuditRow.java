package org.boardwalk.platform.persistence.internal.audit;

import java.util.List;
import org.boardwalk.platform.api.audit.AuditTrail.Change;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail on its way to the table.
 *
 * @param type simple name of the entity; empty for a note
 * @param subject id of the entity, or what a note is about
 * @param participant whom it concerns, when the entity says so
 */
record AuditRow(
        String module,
        String type,
        @Nullable String subject,
        @Nullable String participant,
        String action,
        List<Change> changes,
        String detail) {}
