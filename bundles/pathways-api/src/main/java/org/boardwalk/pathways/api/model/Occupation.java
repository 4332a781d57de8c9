package org.boardwalk.pathways.api.model;

import java.util.Objects;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * An occupation the pathway leads to, or one related to it. The same number can mean another occupation in another
 * version of its code system, so the version is part of it.
 *
 * @param system such as {@code SOC} or {@code O*NET-SOC}
 * @param version such as {@code 2018}
 * @param code such as {@code 29-2072}
 */
public record Occupation(String system, String version, String code, LocalText title, Role role) {
    /** How the pathway and the occupation belong together. */
    public enum Role {
        TARGET,
        RELATED
    }

    public Occupation {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(role, "role");
    }
}
