package org.boardwalk.pathways.api.model;

import java.util.List;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * What the work is like that a pathway leads to. Any list may be empty.
 *
 * @param settings where people work
 * @param conditions hours, on-call duty, travel
 * @param duties what they do
 * @param skills what they need to be good at
 */
public record WorkProfile(
        List<LocalText> settings, List<LocalText> conditions, List<LocalText> duties, List<LocalText> skills) {
    /** Nothing stated. */
    public static final WorkProfile NONE = new WorkProfile(List.of(), List.of(), List.of(), List.of());

    public WorkProfile {
        settings = List.copyOf(settings);
        conditions = List.copyOf(conditions);
        duties = List.copyOf(duties);
        skills = List.copyOf(skills);
    }
}
