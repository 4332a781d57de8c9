package org.boardwalk.mentoring.internal.app.mail;

import java.util.UUID;

/**
 * An e-mail that says that there is something to see.
 *
 * @param key of all letters with the same one a single one is sent
 * @param what its texts are {@code mentoring.<what>.subject} and {@code .text}, both without arguments
 * @param personId a mentor's id or a participant's
 */
public record Letter(String key, String what, To to, UUID personId) {
    /** Who gets it, and where it leads. */
    public enum To {
        MENTOR("my-mentees"),
        MENTEE("my-mentor");

        private final String page;

        To(String page) {
            this.page = page;
        }

        String page() {
            return page;
        }
    }
}
