package org.boardwalk.certifications.api.badge;

/**
 * A badge as a file to hand out.
 *
 * @param name such as {@code badge-forklift-safety.png}
 * @param mediaType such as {@code image/png}
 * @param content whoever gets it must not change it
 */
public record BadgeFile(String name, String mediaType, byte[] content) {
    /** What a badge can be handed out as; the text shown is {@code certifications.badge.form.<NAME>}. */
    public enum Form {
        /** JSON with a Data Integrity proof. */
        JSON,
        /** A web token in one line of text. */
        JWT,
        /** A picture with the JSON inside. */
        PNG
    }
}
