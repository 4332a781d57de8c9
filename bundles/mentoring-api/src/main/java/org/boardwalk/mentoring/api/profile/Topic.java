package org.boardwalk.mentoring.api.profile;

import java.util.Locale;
import java.util.UUID;

/**
 * Something mentors offer, mentees want and meetings are about.
 *
 * @param lock to be handed back with a change; 0 = a new one
 * @param name English, 1 to 80 characters, once in the deployment
 * @param spanishName empty = the English one
 * @param active false = shown where it is used, offered nowhere
 */
public record Topic(UUID id, long lock, String name, String spanishName, int position, boolean active) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("es") && !spanishName.isBlank() ? spanishName : name;
    }
}
