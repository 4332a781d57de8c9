package org.boardwalk.pathways.api.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * A credential a pathway speaks of, as the pathway knows it.
 *
 * @param code the same in all pathways, and in the certifications module: {@code ahima-rhit}
 * @param domains topics of its examination, in the issuer's order; may be empty
 */
public record Credential(
        String code,
        LocalText name,
        Optional<LocalText> summary,
        Type type,
        Optional<Organisation> issuer,
        Lifecycle lifecycle,
        List<Domain> domains) {
    /** Sort of credential; the text shown is {@code pathways.credentialType.<NAME>}. */
    public enum Type {
        DEGREE,
        DIPLOMA,
        CERTIFICATE,
        CERTIFICATION,
        LICENCE,
        BADGE
    }

    /**
     * A topic of the examination.
     *
     * @param percent share of the examination, 1 to 100; empty = not published
     */
    public record Domain(LocalText name, Optional<Integer> percent) {}

    public Credential {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(lifecycle, "lifecycle");
        domains = List.copyOf(domains);
    }
}
