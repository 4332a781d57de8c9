package org.boardwalk.participants.internal.domain;

import org.boardwalk.participants.api.ParticipantDetails;
import org.jspecify.annotations.Nullable;

/**
 * What a person is found and recognised by, as it is compared.
 *
 * @param external number in the state's system; null = none
 * @param email null = none
 * @param name family name and given name; also the order of lists
 * @param search everything the search looks through, each word after a space
 */
public record Keys(@Nullable String external, @Nullable String email, String name, String search) {
    public static Keys of(ParticipantDetails details) {
        return new Keys(
                orNull(details.externalId()),
                orNull(details.email()),
                name(details.givenName(), details.familyName()),
                search(details));
    }

    public static @Nullable String orNull(String text) {
        return text.isBlank() ? null : SearchText.of(text);
    }

    public static String name(String given, String family) {
        return SearchText.of(family) + ", " + SearchText.of(given);
    }

    private static String search(ParticipantDetails details) {
        String all = SearchText.joined(
                details.givenName(),
                details.preferredName(),
                details.familyName(),
                details.email(),
                details.externalId());
        return all.length() > 600 ? all.substring(0, 600) : all;
    }
}
