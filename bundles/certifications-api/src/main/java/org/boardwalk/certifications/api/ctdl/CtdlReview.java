package org.boardwalk.certifications.api.ctdl;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * What a file means for the catalogue, credential by credential.
 *
 * @param credentials in the order of the file
 * @param remarks about the file as a whole
 * @param token stands for exactly this outcome
 */
public record CtdlReview(List<Line> credentials, List<Phrase> remarks, String token) {
    /** What happens to a credential. */
    public enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    public CtdlReview {
        credentials = List.copyOf(credentials);
        remarks = List.copyOf(remarks);
        Objects.requireNonNull(token, "token");
    }

    public long count(Kind kind) {
        return credentials.stream().filter(line -> line.kind() == kind).count();
    }

    /**
     * A credential of the file.
     *
     * @param place where it is in the file: a JSON pointer (RFC 6901), empty for the file itself
     * @param code in the catalogue; empty when it is refused before that is known
     * @param name as the file writes it; what it calls itself when it has no name
     * @param reasons why it is refused
     * @param changes what is kept of a new one, what changes of one that is known
     * @param remarks what is understood otherwise than it might be meant, and what is left out
     * @param concerned pathways, plans and people, when whether it can be earned or counts changes
     */
    public record Line(
            Kind kind,
            String place,
            String code,
            LocalText name,
            List<Reason> reasons,
            List<FieldChange> changes,
            List<Phrase> remarks,
            Optional<CredentialCatalogue.Change> concerned) {
        public Line {
            Objects.requireNonNull(kind, "kind");
            reasons = List.copyOf(reasons);
            changes = List.copyOf(changes);
            remarks = List.copyOf(remarks);
        }
    }

    /** @param place JSON pointer to what is wrong */
    public record Reason(String place, Phrase sentence) {}

    /**
     * @param field the text shown is {@code certifications.ctdl.field.<field>}
     * @param from empty for a new credential
     */
    public record FieldChange(String field, Optional<Phrase> from, Phrase to) {}
}
