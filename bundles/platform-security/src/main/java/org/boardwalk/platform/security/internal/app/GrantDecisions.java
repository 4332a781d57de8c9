package org.boardwalk.platform.security.internal.app;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Accounts.Grant;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.security.internal.domain.Permission;
import org.boardwalk.platform.security.internal.domain.RoleList;
import org.boardwalk.platform.security.internal.domain.SecurityGrant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The board's decisions about who holds what. A role exists as soon as something is granted to it. */
@Component(service = GrantDecisions.class)
public class GrantDecisions {
    private static final Pattern ROLE = Pattern.compile("[a-z][a-z0-9-]{1,48}[a-z0-9]");
    private static final int MOST_ROLES = 15;

    private final Transactions transactions;
    private final EntityManager entities;
    private final CurrentUser user;
    private final AccountRules rules;
    private final Grants grants;
    private final PermissionCatalogue catalogue;
    private final AccountBook book;
    private final AuditTrail audit;

    @Activate
    public GrantDecisions(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") EntityManager entities,
            @Reference CurrentUser user,
            @Reference AccountRules rules,
            @Reference Grants grants,
            @Reference PermissionCatalogue catalogue,
            @Reference AccountBook book,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.entities = entities;
        this.user = user;
        this.rules = rules;
        this.grants = grants;
        this.catalogue = catalogue;
        this.book = book;
        this.audit = audit;
    }

    List<Grant> all() {
        return grants.all();
    }

    /** Going back to the module's own default removes the decision. */
    void decide(String permission, Set<String> roles) {
        user.require(Grants.ACCOUNTS);
        rules.requireAdministrator();
        Permission declared = declared(permission);
        requireSensible(permission, roles);
        transactions.write(() -> {
            Optional<SecurityGrant> decided = Optional.ofNullable(entities.find(SecurityGrant.class, permission));
            if (roles.equals(declared.roles())) {
                decided.ifPresent(entities::remove);
            } else {
                decided.orElseGet(() -> created(permission)).decide(roles);
            }
            audit.note(
                    SecurityAudit.MODULE,
                    "permission-decided",
                    null,
                    permission + RoleList.write(roles).stripTrailing());
            book.forgetAfterCommit();
        });
    }

    private SecurityGrant created(String permission) {
        SecurityGrant grant = new SecurityGrant(permission);
        entities.persist(grant);
        return grant;
    }

    private Permission declared(String permission) {
        return Optional.ofNullable(catalogue.permissions().get(permission))
                .orElseThrow(() -> new ProblemException("platform.accounts.permissionUnknown", permission));
    }

    private static void requireSensible(String permission, Set<String> roles) {
        if (permission.equals(Grants.ACCOUNTS) && !roles.contains(Roles.BOARD_ADMINISTRATOR)) {
            throw new ProblemException("platform.accounts.administratorsKeep");
        }
        if (roles.size() > MOST_ROLES
                || !roles.stream().allMatch(role -> ROLE.matcher(role).matches())) {
            throw new ProblemException("platform.accounts.roleInvalid");
        }
    }
}
