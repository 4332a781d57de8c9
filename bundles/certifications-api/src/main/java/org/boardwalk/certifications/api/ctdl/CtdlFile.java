package org.boardwalk.certifications.api.ctdl;

import java.util.List;
import java.util.Objects;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;

/**
 * A document that was written.
 *
 * @param name of the file
 * @param document JSON-LD
 * @param remarks what the document says in words only, or not at all, because CTDL has no term for it
 */
public record CtdlFile(String name, String document, int credentials, List<Remark> remarks) {
    public CtdlFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(document, "document");
        remarks = List.copyOf(remarks);
    }

    /** What is said of one credential. */
    public record Remark(String code, LocalText name, Phrase sentence) {}
}
