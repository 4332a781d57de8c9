package org.boardwalk.participants.internal.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.jspecify.annotations.Nullable;

/** One line of a list, read without making an entity. */
final class Rows {
    static final String COLUMNS = "p.id, p.externalId, p.givenName, p.familyName, p.preferredName, p.email, p.status,"
            + " p.programme, p.plannerId, p.entryDate, p.lastServiceOn";

    private Rows() {}

    static ParticipantSummary summary(@Nullable Object[] row) {
        return new ParticipantSummary(
                must(row[0], UUID.class),
                row[1] == null ? "" : must(row[1], String.class),
                must(row[2], String.class),
                must(row[3], String.class),
                must(row[4], String.class),
                must(row[5], String.class),
                must(row[6], ParticipantStatus.class),
                must(row[7], String.class),
                Optional.ofNullable((UUID) row[8]),
                Optional.ofNullable((LocalDate) row[9]),
                Optional.ofNullable((LocalDate) row[10]));
    }

    private static <T> T must(@Nullable Object cell, Class<T> type) {
        if (cell == null) {
            throw new IllegalStateException("a column that is never null is null");
        }
        return type.cast(cell);
    }
}
