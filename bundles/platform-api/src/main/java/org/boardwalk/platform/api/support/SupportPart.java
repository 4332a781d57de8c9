package org.boardwalk.platform.api.support;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Whiteboard service: one file of the {@link SupportBundle}. Any thread; the person may read {@code platform.health}.
 * What it says goes to somebody outside of the board: counts, states and versions, never personal data or secrets.
 */
@ConsumerType
public interface SupportPart {
    /** Name of the file, such as {@code migrations.txt}; no other part has the same. */
    String file();

    /** One English sentence for the list of contents. */
    String about();

    /** The file's text. When this throws, the file says so instead. */
    String text();
}
