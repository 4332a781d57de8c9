package org.boardwalk.platform.security.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    private final PasswordRule rule = new PasswordRule(Set.of("password", "summer", "qwertyuiop", "1q2w3e4r5t"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short1!",
                "          ",
                "aaaaaaaaaaaaaaa",
                "abababababab",
                "1234567890",
                "9876543210",
                "abcdefghijkl",
                "password2026",
                "P@ssw0rd2026!",
                "123password123",
                "passwordpassword",
                "Password1Password1",
                "Summer2026!!",
                "$ummer202612",
                "qwertyuiop",
                "1q2w3e4r5t",
                "dana.reyes",
                "dana.reyes2026",
                "xdana.reyesx"
            })
    void is_refused(String password) {
        assertThat(rule.isWeak(password, "dana.reyes@board.example")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amber-pier-heron-42",
                "correct horse stapler",
                "el perro verde canta",
                "x7#kQ2mv9!",
                "summer rain on slate",
                "ñandú áéíóú 77"
            })
    void is_accepted(String password) {
        assertThat(rule.isWeak(password, "dana.reyes@board.example")).isFalse();
    }

    @org.junit.jupiter.api.Test
    void what_is_too_long_to_check_is_refused_not_cut() {
        assertThat(rule.isWeak("amber pier heron ".repeat(20), "dana")).isTrue();
    }
}
