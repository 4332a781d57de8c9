package org.boardwalk.platform.security.internal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Roles;
import org.jspecify.annotations.Nullable;

/** A person who can sign in, or could once. Never deleted: other records name it. */
@Entity
@Table(name = "security_account")
public class SecurityAccount {
    @Id
    @Column(name = "id")
    private UUID id = new UUID(0, 0);

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "name", length = 100)
    private String name = "";

    @Column(name = "display_name", length = 200)
    private String displayName = "";

    @Column(name = "roles", length = 1000)
    private String roles = "";

    @Column(name = "language", length = 20)
    private String language = "en";

    @Column(name = "enabled")
    private boolean enabled = true;

    @Column(name = "demo")
    private boolean demo;

    @Column(name = "password_hash", length = 300)
    private @Nullable String passwordHash;

    @Column(name = "sessions_from")
    private @Nullable Instant sessionsFrom;

    protected SecurityAccount() {}

    /** A new account, enabled and without a password. */
    public SecurityAccount(String name, String displayName, Set<String> roles, String language) {
        this.id = UUID.randomUUID();
        this.name = name;
        change(displayName, roles, true, language);
    }

    public void change(String newDisplayName, Set<String> newRoles, boolean nowEnabled, String newLanguage) {
        this.displayName = newDisplayName;
        this.roles = RoleList.write(newRoles);
        this.enabled = nowEnabled;
        this.language = newLanguage;
    }

    public void disable() {
        this.enabled = false;
    }

    public void speak(String newLanguage) {
        this.language = newLanguage;
    }

    /** Sets what the person chose; sessions opened before end, and the account is nobody's sample any more. */
    public void choosePassword(String hash, Instant now) {
        this.passwordHash = hash;
        this.sessionsFrom = now;
        this.demo = false;
    }

    /** The same password, stored at today's cost. */
    public void rehash(String hash) {
        this.passwordHash = hash;
    }

    /** Makes this one of a demo's sample accounts, whose password everybody may read. */
    public void becomeSample(String hash) {
        this.passwordHash = hash;
        this.demo = true;
    }

    /** Whether the account can be used at all in a deployment of this kind. */
    public boolean canSignIn(boolean demoDeployment) {
        return enabled && passwordHash != null && (demoDeployment || !demo);
    }

    public boolean isAdministrator() {
        return roles().contains(Roles.BOARD_ADMINISTRATOR);
    }

    public boolean isSample() {
        return demo;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public Set<String> roles() {
        return RoleList.read(roles);
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    /** Sessions signed in before this moment have ended; null when none has been ended yet. */
    public @Nullable Instant sessionsFrom() {
        return sessionsFrom;
    }

    public Account toRecord() {
        return new Account(id, name, displayName, roles(), Locale.forLanguageTag(language));
    }
}
