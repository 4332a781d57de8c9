package org.boardwalk.participants.api.casefile;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Papers in a participant's file, kept in the database. Reading needs read access, adding and changing write access;
 * a participant adds to his own file too, but deletes nothing. Every download is noted in the audit trail. Any thread.
 */
@ProviderType
public interface Documents {
    /** Largest document: 20 MB. */
    long MAX_BYTES = 20L * 1024 * 1024;

    /** What may be uploaded: endings of file names, lower case, without a dot. */
    List<String> ENDINGS = List.of("pdf", "png", "jpg", "jpeg", "txt", "csv", "docx", "xlsx", "odt", "ods");

    /** Newest first, without the content. */
    List<Document> list(UUID participantId);

    Optional<Document> find(UUID id);

    /**
     * Reads the stream to its end and keeps it; does not close it. The type follows from the ending and is checked
     * against the first bytes, so that a program never hides behind the name of a picture. Publishes {@code
     * DocumentAdded}.
     *
     * @throws ProblemException {@code participants.document.tooLarge}, {@code participants.document.empty}, {@code
     *     participants.document.type}, {@code participants.document.name}
     */
    Document add(NewDocument document, InputStream content);

    /** Changes name, category and expiry. */
    Document update(UUID id, long version, String name, String category, Optional<LocalDate> expiresOn);

    /** Needs write access; noted in the audit trail. */
    void delete(UUID id);

    /** Writes the content and leaves the stream open. */
    void write(UUID id, OutputStream out);

    /** Of those one may see, the ones that expire within so many days or have expired, the first to expire first. */
    List<Document> expiring(int withinDays, int limit);

    /**
     * @param name file name with its ending, without a path, at most 160 characters
     * @param category code of a term of {@code Vocabulary.DOCUMENT_CATEGORY}, or empty
     */
    record NewDocument(UUID participantId, String name, String category, Optional<LocalDate> expiresOn) {}

    /**
     * @param contentType such as {@code application/pdf}; send it with {@code nosniff} and as an attachment
     * @param size in bytes
     * @param sha256 lower-case hexadecimal digest of the content
     */
    record Document(
            UUID id,
            long version,
            UUID participantId,
            String name,
            String category,
            String contentType,
            long size,
            String sha256,
            Optional<LocalDate> expiresOn,
            String addedBy,
            Instant addedAt) {}
}
