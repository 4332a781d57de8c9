package org.boardwalk.platform.security.internal.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.security.internal.domain.PasswordRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Refuses passwords that would be guessed first. */
@Component(service = Passwords.class)
public class Passwords {
    private final PasswordRule rule = new PasswordRule(common());

    @Activate
    public Passwords() {}

    /** @throws ProblemException {@code platform.signIn.weakPassword} */
    void requireStrong(String password, String name) {
        if (rule.isWeak(password, name)) {
            throw new ProblemException("platform.signIn.weakPassword", PasswordRule.SHORTEST);
        }
    }

    private static Set<String> common() {
        try (InputStream list = Objects.requireNonNull(Passwords.class.getResourceAsStream("/common-passwords.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
