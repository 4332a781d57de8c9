package org.boardwalk.participants.internal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Somebody at the keyboard, with the permissions the module itself declares for the role. */
public final class SignedIn implements CurrentUser {
    private static final Path DECLARATION =
            Path.of("src/main/java/org/boardwalk/participants/internal/package-info.java");

    private final Map<String, List<String>> grants = new HashMap<>();
    private final ThreadLocal<@Nullable Account> account = new ThreadLocal<>();
    private final ThreadLocal<@Nullable String> system = new ThreadLocal<>();

    public SignedIn() {
        try {
            Matcher line =
                    Pattern.compile("\"(participants[.a-z]+) = ([a-z -]+)\"").matcher(Files.readString(DECLARATION));
            while (line.find()) {
                grants.put(line.group(1), List.of(line.group(2).split(" ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void is(Account who) {
        account.set(who);
    }

    public void isNobody() {
        account.remove();
    }

    @Override
    public Optional<Account> account() {
        return Optional.ofNullable(account.get());
    }

    @Override
    public boolean may(String permission) {
        return system.get() != null
                || account()
                        .filter(one -> grants.getOrDefault(permission, List.of()).stream()
                                .anyMatch(one::hasRole))
                        .isPresent();
    }

    @Override
    public Account require() {
        return account().orElseThrow(() -> new ProblemException("platform.security.signIn"));
    }

    @Override
    public void require(String permission) {
        if (!may(permission)) {
            require();
            throw new ProblemException("platform.security.forbidden", permission);
        }
    }

    @Override
    public <T> T asSystem(String cause, Supplier<T> work) {
        Account before = account.get();
        account.remove();
        system.set(cause);
        try {
            return work.get();
        } finally {
            system.remove();
            account.set(before);
        }
    }

    @Override
    public String actor() {
        String cause = system.get();
        return cause != null ? cause : account().map(Account::name).orElse("?");
    }
}
