package org.boardwalk.platform.security.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.boardwalk.platform.api.audit.AuditTrail.Entry;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.junit.jupiter.api.Test;

/** Coming in, and being kept out; on each database. */
abstract class SignInTests extends SecurityTests {
    private static final String ELSEWHERE = "198.51.100.9";

    @Test
    void a_person_signs_in_however_the_name_is_typed() {
        Account dana = person("dana", PLANNER);
        assertThat(signIn.signIn(" Dana ", PASSWORD, HOME)).isEqualTo(dana);
        assertThat(details(dana).lastSignIn()).isPresent();
        assertThat(history("signed-in")).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).contains(dana.id());
            assertThat(entry.detail()).isEqualTo("address=" + HOME);
        });
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_disabled_account_get_the_same_answer_for_the_same_work() {
        Account dana = person("dana", PLANNER);
        person("alma", ADMINISTRATOR);
        Account sam = person("sam", PLANNER);
        user.asSystem("test", () -> change(sam, PLANNER, false));
        user.asSystem("test", () -> accounts.invite("ines", "Ines", PLANNER, "es"));
        for (String name : List.of("dana", "nobody", "sam", "ines")) {
            checks.set(0);
            isProblem("platform.signIn.wrong", () -> signIn.signIn(name, "not the password", HOME));
            assertThat(checks).hasValue(1);
        }
        isProblem("platform.signIn.wrong", () -> signIn.signIn("sam", PASSWORD, HOME));
        assertThat(dana).isNotNull();
    }

    @Test
    void neither_a_password_nor_an_unknown_name_is_ever_written_down() {
        person("dana", PLANNER);
        isProblem("platform.signIn.wrong", () -> signIn.signIn("dana", "my secret one", HOME));
        isProblem("platform.signIn.wrong", () -> signIn.signIn("my secret two", "x", HOME));
        assertThat(history("sign-in-failed"))
                .hasSize(2)
                .extracting(Entry::detail)
                .noneMatch(detail -> detail.contains("my secret"));
        assertThat(history("created")).allSatisfy(entry -> assertThat(entry.changes())
                .noneMatch(change -> change.attribute().startsWith("password")
                        || String.valueOf(change.to()).contains("argon2")));
    }

    @Test
    void after_five_wrong_passwords_there_is_a_pause_that_grows_and_survives_a_restart() {
        person("dana", PLANNER);
        for (int i = 0; i < 5; i++) {
            isProblem("platform.signIn.wrong", () -> signIn.signIn("dana", "wrong wrong", HOME));
        }
        start(false);
        checks.set(0);
        assertThat(minutesLocked("dana", PASSWORD, HOME)).isEqualTo(1);
        assertThat(checks).as("nothing is checked during the pause").hasValue(0);
        pass(Duration.ofSeconds(61));
        isProblem("platform.signIn.wrong", () -> signIn.signIn("dana", "wrong wrong", HOME));
        assertThat(minutesLocked("dana", PASSWORD, HOME)).isEqualTo(2);
        pass(Duration.ofSeconds(121));
        assertThat(signIn.signIn("dana", PASSWORD, HOME).name()).isEqualTo("dana");
        assertThat(history("sign-in-locked")).hasSize(2);
    }

    @Test
    void the_pause_tells_nothing_about_whether_the_name_exists() {
        for (int i = 0; i < 5; i++) {
            isProblem("platform.signIn.wrong", () -> signIn.signIn("nobody", "wrong wrong", HOME));
        }
        assertThat(minutesLocked("NOBODY ", "x", HOME)).isEqualTo(1);
    }

    @Test
    void a_right_password_forgives_the_typing_mistakes_before_it() {
        person("dana", PLANNER);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                isProblem("platform.signIn.wrong", () -> signIn.signIn("dana", "wrong wrong", HOME));
            }
            signIn.signIn("dana", PASSWORD, HOME);
        }
    }

    @Test
    void many_machines_together_cannot_shut_an_administrator_out_of_her_own() {
        Account alma = person("alma", ADMINISTRATOR);
        signIn.signIn("alma", PASSWORD, HOME);
        for (int i = 0; i < 60; i++) {
            tryFrom("alma", "203.0.113." + i);
        }
        assertThat(minutesLocked("alma", PASSWORD, ELSEWHERE)).isPositive();
        assertThat(details(alma).lockedUntil()).isPresent();
        assertThat(signIn.signIn("alma", PASSWORD, HOME)).isEqualTo(alma);
    }

    @Test
    void one_machine_cannot_try_one_password_under_many_names() {
        person("dana", PLANNER);
        for (int i = 0; i < 100; i++) {
            tryFrom("name" + i, ELSEWHERE);
        }
        assertThat(minutesLocked("dana", PASSWORD, ELSEWHERE)).isEqualTo(1);
        assertThat(signIn.signIn("dana", PASSWORD, HOME).name()).isEqualTo("dana");
    }

    @Test
    void changing_the_address_inside_one_ipv6_network_does_not_help() {
        for (int i = 0; i < 5; i++) {
            tryFrom("dana", "2001:db8:1:2::" + i);
        }
        assertThat(minutesLocked("dana", "x", "2001:db8:1:2:ffff::1")).isEqualTo(1);
    }

    @Test
    void an_administrator_ends_the_pause() {
        Account dana = person("dana", PLANNER);
        for (int i = 0; i < 5; i++) {
            tryFrom("dana", HOME);
        }
        user.asSystem("test", () -> accounts.unlock(dana.id()));
        assertThat(signIn.signIn("dana", PASSWORD, HOME)).isEqualTo(dana);
        assertThat(history("unlocked")).hasSize(1);
    }

    @Test
    void forty_guesses_at_the_same_moment_are_forty_failures() throws Exception {
        person("dana", PLANNER);
        Callable<Object> guess = () -> signIn.signIn("dana", "wrong wrong", ELSEWHERE);
        checks.set(0);
        List<Object> answers = atOnce(Collections.nCopies(40, guess));
        assertThat(Collections.frequency(answers, "platform.signIn.wrong")).isEqualTo(5);
        assertThat(Collections.frequency(answers, "platform.signIn.locked")).isEqualTo(35);
        assertThat(checks).hasValue(5);
    }

    @Test
    void a_person_s_devices_come_in_at_the_same_moment() throws Exception {
        Account dana = person("dana", PLANNER);
        Callable<Object> device = () -> signIn.signIn("dana", PASSWORD, ELSEWHERE);
        assertThat(atOnce(Collections.nCopies(12, device))).containsOnly(dana);
    }

    @Test
    void a_person_s_devices_come_in_for_the_first_time_at_the_same_moment_from_everywhere() throws Exception {
        Account dana = person("dana", PLANNER);
        assertThat(atOnce(IntStream.range(0, 4)
                        .<Callable<?>>mapToObj(i -> () -> signIn.signIn(dana.name(), PASSWORD, "203.0.113." + i))
                        .toList()))
                .containsOnly(dana);
    }

    @Test
    void a_class_behind_one_address_comes_in_at_the_same_moment() throws Exception {
        List<Account> people = IntStream.range(0, 40)
                .mapToObj(i -> person("learner" + i, PLANNER))
                .toList();
        List<Object> came = atOnce(people.stream()
                .<Callable<?>>map(one -> () -> signIn.signIn(one.name(), PASSWORD, ELSEWHERE))
                .toList());
        assertThat(came).containsExactlyInAnyOrderElementsOf(people);
    }

    @Test
    void a_password_stored_at_an_older_cost_is_stored_anew_at_the_next_sign_in() {
        Account dana = person("dana", PLANNER);
        String old = new PasswordHasher(16, 1, new Semaphore(2, true)).hash(PASSWORD);
        data.transactions()
                .write(() -> new AccountTable(entities).required(dana.id()).rehash(old));
        signIn.signIn("dana", PASSWORD, HOME);
        String stored = data.transactions()
                .read(() -> new AccountTable(entities).required(dana.id()).passwordHash());
        assertThat(stored).isNotEqualTo(old);
        assertThat(hasher.isOutdated(stored)).isFalse();
        assertThat(signIn.signIn("dana", PASSWORD, HOME)).isEqualTo(dana);
    }

    @Test
    void what_no_longer_counts_is_tidied_away() {
        person("dana", PLANNER);
        tryFrom("dana", ELSEWHERE);
        Tidy tidy = new Tidy(data.transactions(), entities, guesses);
        assertThat(tidy.run()).isEqualTo(Sentence.of("platform.security.tidy.done", 0, 0));
        pass(Duration.ofHours(25));
        Sentence said = tidy.run();
        assertThat(said).isEqualTo(Sentence.of("platform.security.tidy.done", 0, 3));
        assertThat(new TestTexts().text(Locale.of("es"), said)).endsWith("incorrectas eliminados: 3.");
    }

    private void tryFrom(String name, String address) {
        try {
            signIn.signIn(name, "wrong wrong", address);
        } catch (ProblemException expected) {
            assertThat(expected.code()).startsWith("platform.signIn.");
        }
    }

    private long minutesLocked(String name, String password, String address) {
        try {
            signIn.signIn(name, password, address);
            return 0;
        } catch (ProblemException e) {
            return Optional.of(e)
                    .filter(problem -> problem.code().equals("platform.signIn.locked"))
                    .map(problem -> (Long) problem.arguments().getFirst())
                    .orElse(-1L);
        }
    }
}
