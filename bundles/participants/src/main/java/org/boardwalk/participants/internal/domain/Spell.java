package org.boardwalk.participants.internal.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.boardwalk.participants.api.ParticipantStatus;
import org.jspecify.annotations.Nullable;

/**
 * A stay in the programme.
 *
 * @param entry first day; null = not entered
 * @param exit last day; null = has not left
 */
public record Spell(
        ParticipantStatus status,
        @Nullable LocalDate entry,
        @Nullable LocalDate exit) {
    /** Before anything is known. */
    public static final Spell NONE = new Spell(ParticipantStatus.APPLICANT, null, null);

    /** What another system says on top of what is known; what it leaves out stays. */
    public Spell told(
            Optional<ParticipantStatus> newStatus, Optional<LocalDate> newEntry, Optional<LocalDate> newExit) {
        LocalDate entered = newEntry.orElse(entry);
        LocalDate left = newExit.orElse(exit);
        ParticipantStatus stands = newStatus.orElseGet(() -> derived(newEntry.isPresent(), newExit.isPresent()));
        boolean back = isIn(stands) && newExit.isEmpty();
        return new Spell(stands, entered, back ? null : left);
    }

    private ParticipantStatus derived(boolean tellsEntry, boolean tellsExit) {
        if (tellsExit) {
            return isIn(status) ? ParticipantStatus.EXITED : status;
        }
        return status == ParticipantStatus.APPLICANT && tellsEntry ? ParticipantStatus.ACTIVE : status;
    }

    private static boolean isIn(ParticipantStatus status) {
        return status == ParticipantStatus.APPLICANT || status == ParticipantStatus.ACTIVE;
    }

    /** Key of the sentence that says what does not fit together. */
    public Optional<String> contradiction() {
        if (status != ParticipantStatus.APPLICANT && entry == null) {
            return Optional.of("participants.import.needsEntry");
        }
        if (isIn(status) && exit != null) {
            return Optional.of("participants.import.exitOfActive");
        }
        if (!isIn(status) && exit == null) {
            return Optional.of("participants.import.needsExit");
        }
        return entry != null && exit != null && exit.isBefore(entry)
                ? Optional.of("participants.exitBeforeEntry")
                : Optional.empty();
    }
}
