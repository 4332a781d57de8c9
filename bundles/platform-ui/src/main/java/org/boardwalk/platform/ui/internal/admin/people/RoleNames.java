package org.boardwalk.platform.ui.internal.admin.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.ui.api.kit.Words;

/** Roles as people read them. */
final class RoleNames {
    private RoleNames() {}

    static String of(String role) {
        return Words.text("role." + role);
    }

    static String joined(Collection<String> roles) {
        return roles.stream().map(RoleNames::of).sorted().collect(Collectors.joining(", "));
    }

    /** The roles every deployment starts with, then those a board added. */
    static List<String> known(Accounts accounts) {
        List<String> known = new ArrayList<>(Roles.ALL);
        accounts.grants().stream()
                .flatMap(grant -> grant.roles().stream())
                .filter(role -> !known.contains(role))
                .distinct()
                .sorted()
                .forEach(known::add);
        return known;
    }
}
