package org.boardwalk.participants.internal.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Roles;

/** The accounts of a small board. */
public final class Staff implements Accounts {
    public static final Account ALMA = account("admin", "Alma Whitfield", Roles.BOARD_ADMINISTRATOR);
    public static final Account DANA = account("planner", "Dana Reyes", Roles.CAREER_PLANNER);
    public static final Account MARCUS = account("planner2", "Marcus Oyelaran", Roles.CAREER_PLANNER);
    public static final Account PRIYA = account("placements", "Priya Raman", Roles.PLACEMENT_COORDINATOR);
    public static final Account SAM = account("auditor", "Samuel Lindqvist", Roles.AUDITOR);
    public static final Account INGRID = account("mentor", "Ingrid Castellanos", Roles.MENTOR);
    public static final Account JORDAN = account("participant", "Jordan Ellison", Roles.PARTICIPANT);

    private static final List<Account> ALL = List.of(ALMA, DANA, MARCUS, PRIYA, SAM, INGRID, JORDAN);

    private final Set<String> missing = new HashSet<>();

    private static Account account(String name, String displayName, String role) {
        return new Account(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                displayName,
                Set.of(role),
                Locale.ENGLISH);
    }

    /** As if nobody had made the account of this name yet. */
    public void without(String name) {
        missing.add(name);
    }

    /** It is made now. */
    public void with(String name) {
        missing.remove(name);
    }

    @Override
    public Optional<Account> find(UUID id) {
        return ALL.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Account> findByName(String name) {
        return ALL.stream()
                .filter(account -> account.name().equalsIgnoreCase(name) && !missing.contains(account.name()))
                .findFirst();
    }

    @Override
    public List<Account> withRole(String role) {
        return Stream.of(ALMA, DANA, MARCUS, PRIYA, SAM, INGRID, JORDAN)
                .filter(account -> account.hasRole(role))
                .toList();
    }

    @Override
    public List<AccountDetails> all() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Invited invite(String name, String displayName, Set<String> roles, String language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Invited resetPassword(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AccountDetails update(
            UUID id, long version, String displayName, Set<String> roles, boolean enabled, String language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void unlock(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void changePassword(String oldPassword, String newPassword) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void changeLanguage(String language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Grant> grants() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void grant(String permission, Set<String> roles) {
        throw new UnsupportedOperationException();
    }
}
