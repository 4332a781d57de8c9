package org.boardwalk.platform.security.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;

/** The board's own decision about who holds a permission; without one, the module's default counts. */
@Entity
@Table(name = "security_grant")
public class SecurityGrant {
    @Id
    @Column(name = "permission", length = 150)
    private String permission = "";

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "roles", length = 1000)
    private String roles = " ";

    protected SecurityGrant() {}

    public SecurityGrant(String permission) {
        this.permission = permission;
    }

    public void decide(Set<String> newRoles) {
        this.roles = RoleList.write(newRoles);
    }

    public String permission() {
        return permission;
    }

    public Set<String> roles() {
        return RoleList.read(roles);
    }
}
