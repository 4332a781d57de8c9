package org.boardwalk.platform.security.internal.app;

import java.util.Map;
import java.util.TreeMap;
import org.boardwalk.platform.security.internal.domain.Permission;

/** Permissions without bundles. */
final class FakeCatalogue extends PermissionCatalogue {
    private final Map<String, Permission> permissions = new TreeMap<>();

    static FakeCatalogue of(String... declarations) {
        FakeCatalogue catalogue = new FakeCatalogue();
        for (String declaration : declarations) {
            String module = declaration.substring(0, declaration.indexOf('.'));
            Permission.parse(module, declaration).ifPresent(p -> catalogue.permissions.put(p.id(), p));
        }
        return catalogue;
    }

    @Override
    Map<String, Permission> permissions() {
        return permissions;
    }
}
