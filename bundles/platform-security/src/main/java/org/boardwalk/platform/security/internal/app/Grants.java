package org.boardwalk.platform.security.internal.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.boardwalk.platform.api.security.Accounts.Grant;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.security.internal.domain.Permission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who holds what: the modules' defaults, overlaid by the board's decisions. */
@Component(service = Grants.class)
public class Grants {
    /** Whoever holds it decides about accounts. */
    static final String ACCOUNTS = "platform.accounts";

    private final PermissionCatalogue catalogue;
    private final AccountBook book;

    @Activate
    public Grants(@Reference PermissionCatalogue catalogue, @Reference AccountBook book) {
        this.catalogue = catalogue;
        this.book = book;
    }

    /** A permission that no installed module declares is held by nobody, whatever was decided once. */
    boolean holds(Set<String> roles, String permission) {
        Permission declared = catalogue.permissions().get(permission);
        return declared != null && rolesFor(declared, book.decisions()).stream().anyMatch(roles::contains);
    }

    List<Grant> all() {
        Map<String, Set<String>> decided = book.decisions();
        return catalogue.permissions().values().stream()
                .map(p -> new Grant(p.id(), p.module(), rolesFor(p, decided), decided.containsKey(p.id())))
                .toList();
    }

    /** The roles every deployment has, and those this board or a module added. */
    Set<String> knownRoles() {
        Set<String> known = new TreeSet<>(Roles.ALL);
        all().forEach(grant -> known.addAll(grant.roles()));
        return known;
    }

    /** Administrators keep the accounts whatever the table says, or nobody could mend it. */
    private static Set<String> rolesFor(Permission permission, Map<String, Set<String>> decided) {
        Set<String> roles = decided.getOrDefault(permission.id(), permission.roles());
        if (!permission.id().equals(ACCOUNTS) || roles.contains(Roles.BOARD_ADMINISTRATOR)) {
            return roles;
        }
        Set<String> kept = new TreeSet<>(roles);
        kept.add(Roles.BOARD_ADMINISTRATOR);
        return Set.copyOf(kept);
    }
}
