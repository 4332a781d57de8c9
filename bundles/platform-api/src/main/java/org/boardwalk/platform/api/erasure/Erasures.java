package org.boardwalk.platform.api.erasure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Erases people, in all modules at once, also in those that are switched off. What each module holds about a person, what
 * goes and what stays, it says beside its migrations. What the law wants kept stays without names, contents of notes, documents
 * and whatever else is marked as the person's, until the day on which nobody needs it any more; then a nightly job erases the
 * rest. Of staff, mentors and contacts at sites goes what tells who they are, and links and secrets; what they did stays, with
 * a label such as "Former staff member 3" in place of the name. Changes need {@link #PERMISSION} on a thread with a signed-in person; all is audited, without personal data. Any thread.
 */
@ProviderType
public interface Erasures {
    /** Who may erase people and keep them from being erased. */
    String PERMISSION = "platform.erase";

    /**
     * What would happen.
     *
     * @throws org.boardwalk.platform.api.problem.ProblemException {@code platform.erasure.unknown}: there is no such person;
     *     what an {@link ErasureGuard} says
     */
    Preview preview(UUID person);

    /**
     * Erases somebody; there is no way back. The request is committed first and then carried out in one transaction: a process
     * that is killed has erased nothing or everything, and what it had not is done after the next start.
     *
     * @param reason why, at most 400 characters and without personal data; it is kept
     * @throws org.boardwalk.platform.api.problem.ProblemException as {@link #preview}; {@code platform.erasure.held}, {@code
     *     platform.erasure.notEnded} while the person takes part, {@code platform.erasure.reason} when it is missing
     */
    Erasure erase(UUID person, String reason);

    /** Newest first. */
    List<Erasure> all();

    /**
     * Keeps a person under audit or litigation from being erased, by people and by rules (2 CFR 200.334(a)).
     *
     * @param reason at most 400 characters
     */
    void hold(UUID person, String reason);

    /** Ends it; without effect when there is none. */
    void release(UUID person);

    /** By time. */
    List<Hold> holds();

    /**
     * What would go and what would stay.
     *
     * @param keptUntil last day on which the rest is kept; empty when all goes
     * @param source of the rule it is kept by
     * @param ended whether a participant has left the programme: no other can be erased; true for others
     * @param backups that were made and still hold the person, until they are replaced
     * @param backupsKept how many backups there are at most, one a night; a restored one is cleaned at its first start, when
     *     the list of erased people lies beside it
     */
    record Preview(
            UUID person,
            List<Rows> rows,
            Optional<LocalDate> keptUntil,
            String source,
            boolean ended,
            Optional<Hold> hold,
            int backups,
            int backupsKept) {}

    /**
     * Rows of one table.
     *
     * @param module whose they are, on or off
     * @param english what they are
     * @param spanish what they are
     * @param fate what becomes of them
     * @param whyEnglish why they stay for good; empty else
     */
    record Rows(
            String module,
            String english,
            String spanish,
            long count,
            Fate fate,
            String whyEnglish,
            String whySpanish) {}

    /** What becomes of rows. */
    enum Fate {
        /** They are deleted. */
        GOES,
        /** They stay without what is the person's, until the last day of keeping. */
        REDUCED,
        /** They stay for good without what is the person's, as they are somebody else's too. */
        SHARED
    }

    /** How far it is. */
    enum State {
        /** Asked for. It is carried out within the hour. */
        WAITING,
        /** Done, but for what the law wants kept. */
        REDUCED,
        /** Nothing is left. */
        DONE
    }

    /**
     * Somebody who was erased.
     *
     * @param person key she had
     * @param by name of whoever asked for it, or the rule
     * @param keptUntil last day on which the rest is kept
     */
    record Erasure(
            UUID person, Instant requestedAt, String by, String reason, Optional<LocalDate> keptUntil, State state) {}

    /** Somebody who must not be erased. */
    record Hold(UUID person, Instant since, String by, String reason) {}
}
