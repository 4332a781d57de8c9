package org.boardwalk.internships.internal.app.placement;

import java.util.List;

/**
 * Sends a link to somebody at a site. Published by whoever can send mail; while nobody does, staff hand links over. Joins the
 * caller's transaction.
 */
public interface Post {
    /** Whether it is worth asking. */
    boolean isConfigured();

    /**
     * @param key what it is about; of all with the same key one is sent
     * @param subject key of the subject's text; nothing personal is in it or in the texts
     * @param texts keys of the paragraphs
     * @param path of the link, below the deployment's address
     * @return whether it will be sent
     */
    boolean send(String key, String to, String subject, List<String> texts, String path);
}
