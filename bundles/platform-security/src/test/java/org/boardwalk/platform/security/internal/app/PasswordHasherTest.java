package org.boardwalk.platform.security.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class PasswordHasherTest {
    private final PasswordHasher hasher = new PasswordHasher(64, 1, new Semaphore(2, true));

    @Test
    void today_s_cost_is_at_least_the_recommended_minimum() {
        assertThat(new PasswordHasher().hash("amber-pier-heron-42")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void only_the_same_password_matches() {
        String hash = hasher.hash("amber-pier-heron-42");
        assertThat(hasher.matches("amber-pier-heron-42", hash)).isTrue();
        assertThat(hasher.matches("amber-pier-heron-43", hash)).isFalse();
        assertThat(hasher.matches("", hash)).isFalse();
    }

    @Test
    void the_same_password_never_has_the_same_hash_twice() {
        assertThat(hasher.hash("amber-pier-heron-42")).isNotEqualTo(hasher.hash("amber-pier-heron-42"));
    }

    @Test
    void it_does_not_matter_how_the_keyboard_composes_a_letter() {
        String hash = hasher.hash("contraseña buena");
        assertThat(hasher.matches("contrasen\u0303a buena", hash)).isTrue();
    }

    @Test
    void without_a_hash_nothing_matches() {
        assertThat(hasher.matches("", null)).isFalse();
        assertThat(hasher.matches("amber-pier-heron-42", null)).isFalse();
    }

    @Test
    void an_endless_password_is_no_work() {
        String hash = hasher.hash("");
        assertThat(hasher.matches("x".repeat(1_000_000), hash)).isFalse();
    }

    @Test
    void a_hash_of_another_cost_still_matches_and_is_due_for_renewal() {
        String old = new PasswordHasher(32, 1, new Semaphore(2, true)).hash("amber-pier-heron-42");
        assertThat(hasher.matches("amber-pier-heron-42", old)).isTrue();
        assertThat(hasher.isOutdated(old)).isTrue();
        assertThat(hasher.isOutdated(hasher.hash("amber-pier-heron-42"))).isFalse();
    }
}
