package org.boardwalk.platform.security.internal.domain;

import java.util.Optional;
import java.util.Set;

/**
 * A permission as its module declares it.
 *
 * @param roles who holds it unless the board decides otherwise
 */
public record Permission(String id, String module, Set<String> roles) {
    public Permission {
        roles = Set.copyOf(roles);
    }

    /**
     * Reads {@code "pathways.plan = career-planner mentor"}. Empty when it cannot be read, or when the permission is
     * not the module's own: no module gives away another one's.
     */
    public static Optional<Permission> parse(String module, String declaration) {
        int equals = declaration.indexOf('=');
        String id = (equals < 0 ? declaration : declaration.substring(0, equals)).strip();
        String roles = equals < 0 ? "" : declaration.substring(equals + 1);
        boolean own = id.startsWith(module + ".") && id.length() > module.length() + 1;
        return own ? Optional.of(new Permission(id, module, RoleList.read(roles))) : Optional.empty();
    }
}
