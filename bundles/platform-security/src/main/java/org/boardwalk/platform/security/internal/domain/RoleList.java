package org.boardwalk.platform.security.internal.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Role ids in one column, sorted, with a space on both sides of each: one row to read at a sign-in, and "was / is"
 * in the audit trail.
 */
public final class RoleList {
    private RoleList() {}

    public static String write(Collection<String> roles) {
        return roles.isEmpty() ? " " : new TreeSet<>(roles).stream().collect(Collectors.joining(" ", " ", " "));
    }

    public static Set<String> read(String column) {
        return Arrays.stream(column.strip().split("\\s+"))
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For a LIKE with the escape character {@code !}. */
    public static String pattern(String role) {
        return "% " + role.replace("!", "!!").replace("%", "!%").replace("_", "!_") + " %";
    }
}
