package org.boardwalk.pathways.api.catalogue;

import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * One line of the list of pathways.
 *
 * @param title of the newest version, or of the draft when nothing is published
 * @param published number of the newest version; empty = only a draft
 * @param draft whether somebody is preparing the next version
 * @param archived not offered for new plans any more; plans on it go on
 * @param steps how many steps it has
 * @param activePlans how many participants are on it now
 */
public record PathwaySummary(
        UUID id,
        String code,
        LocalText title,
        LocalText summary,
        LocalText programme,
        Optional<Integer> published,
        boolean draft,
        boolean archived,
        int steps,
        int activePlans) {}
