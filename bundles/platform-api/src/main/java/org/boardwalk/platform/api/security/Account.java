package org.boardwalk.platform.api.security;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * A person who can sign in.
 *
 * @param id never changes, also after the account was renamed
 * @param name what the person types to sign in; lower case
 * @param displayName for other people to read
 * @param roles ids from {@link Roles} or roles the board added
 * @param locale language of the screens
 */
public record Account(UUID id, String name, String displayName, Set<String> roles, Locale locale) {
    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }
}
