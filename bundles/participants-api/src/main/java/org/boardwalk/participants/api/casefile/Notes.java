package org.boardwalk.participants.api.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Case notes. Reading needs read access to the participant, writing needs write access; which notes one sees follows
 * from {@link Visibility}. Any thread.
 */
@ProviderType
public interface Notes {
    /** Those the signed-in person may see, newest first. */
    List<Note> list(UUID participantId, int offset, int limit);

    long count(UUID participantId);

    /** @throws ProblemException {@code participants.note.empty}, {@code participants.note.tooLong} */
    Note add(NewNote note);

    /**
     * Only one's own notes.
     *
     * @throws ProblemException {@code platform.conflict}, {@code participants.note.notYours}
     */
    Note edit(UUID id, long version, String text, Visibility visibility);

    /** Only one's own notes; the audit trail keeps what was deleted. */
    void delete(UUID id);

    /** By title; anybody who may write notes, and who looks after the templates. */
    List<Template> templates();

    /** Adds or changes a template. Needs {@code participants.vocabularies}. */
    Template saveTemplate(Template template);

    void deleteTemplate(UUID id);

    /** Who sees a note; the text shown is {@code participants.note.visibility.<name>}. */
    enum Visibility {
        /** Only who wrote it: not even an administrator. */
        PRIVATE,
        /** Staff who may see the participant. */
        STAFF,
        /** Staff and the participant. */
        SHARED
    }

    /**
     * @param on day it is about; not in the future
     * @param minutes time spent; 0 = not recorded
     * @param text plain text with line breaks, 1 to 8,000 characters
     */
    record NewNote(UUID participantId, LocalDate on, int minutes, String text, Visibility visibility) {}

    /**
     * @param authorName who wrote it, as shown to others
     * @param mine whether the signed-in person wrote it and may change it
     */
    record Note(
            UUID id,
            long version,
            UUID participantId,
            LocalDate on,
            int minutes,
            String text,
            Visibility visibility,
            String authorName,
            boolean mine,
            Instant writtenAt) {}

    /**
     * A form for a note.
     *
     * @param version as read; 0 for a new template
     * @param language BCP 47 tag of its text
     * @param visibility what a note made from it starts with
     */
    record Template(UUID id, long version, String title, String text, String language, Visibility visibility) {}
}
