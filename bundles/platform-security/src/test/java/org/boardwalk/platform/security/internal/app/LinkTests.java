package org.boardwalk.platform.security.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts.Invited;
import org.boardwalk.platform.api.security.SignIn.DemoAccount;
import org.boardwalk.platform.api.security.SignIn.Invitation;
import org.boardwalk.platform.api.security.UserSource.Session;
import org.boardwalk.platform.security.internal.domain.SecurityLink;
import org.junit.jupiter.api.Test;

/** One-time links, the first start and the demo; on each database. */
abstract class LinkTests extends SecurityTests {
    private static final String OTHER_PASSWORD = "violet-quay-ibis-77";

    @Test
    void an_invited_person_sets_a_password_and_is_in() {
        Invited invited = invite("dana");
        assertThat(signIn.invitation(invited.token())).contains(new Invitation("dana", false));
        assertThat(signIn.accept(invited.token(), "ignored", "ignored", PASSWORD)
                        .displayName())
                .isEqualTo("dana Doe");
        assertThat(signIn.signIn("dana", PASSWORD, HOME).roles()).isEqualTo(PLANNER);
    }

    @Test
    void a_link_works_once() {
        Invited invited = invite("dana");
        signIn.accept(invited.token(), "", "", PASSWORD);
        assertThat(signIn.invitation(invited.token())).isEmpty();
        isProblem("platform.signIn.linkUsed", () -> signIn.accept(invited.token(), "", "", OTHER_PASSWORD));
        assertThat(signIn.signIn("dana", PASSWORD, HOME).name()).isEqualTo("dana");
    }

    @Test
    void when_several_use_the_same_link_at_once_one_wins() throws Exception {
        Invited invited = invite("dana");
        List<Callable<?>> rivals = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String password = "rival number " + i + " hopes";
            rivals.add(() -> {
                signIn.accept(invited.token(), "", "", password);
                return password;
            });
        }
        List<Object> results = atOnce(rivals);
        assertThat(Collections.frequency(results, "platform.signIn.linkUsed")).isEqualTo(7);
        String winner = results.stream()
                .map(Object::toString)
                .filter(result -> result.startsWith("rival"))
                .findFirst()
                .orElseThrow();
        assertThat(signIn.signIn("dana", winner, HOME).name()).isEqualTo("dana");
    }

    @Test
    void a_weak_password_is_refused_and_leaves_the_link_alone() {
        Invited invited = invite("dana");
        isProblem("platform.signIn.weakPassword", () -> signIn.accept(invited.token(), "", "", "password2026"));
        isProblem("platform.signIn.weakPassword", () -> signIn.accept(invited.token(), "", "", "dana12345678"));
        assertThat(signIn.accept(invited.token(), "", "", PASSWORD).name()).isEqualTo("dana");
    }

    @Test
    void an_expired_link_a_made_up_one_and_one_of_a_disabled_account_do_not_work() {
        Invited invited = invite("dana");
        Account dana = accounts.find(invited.accountId()).orElseThrow();
        String old = "A".repeat(43);
        data.transactions()
                .write(() -> entities.persist(new SecurityLink(
                        old, dana.id(), Instant.now().minus(SecurityLink.LIFE).minus(Duration.ofMinutes(1)))));
        isProblem("platform.signIn.linkUsed", () -> signIn.accept(old, "", "", PASSWORD));
        isProblem("platform.signIn.linkUsed", () -> signIn.accept("made up", "", "", PASSWORD));
        user.asSystem("test", () -> change(dana, PLANNER, false));
        isProblem("platform.signIn.linkUsed", () -> signIn.accept(invited.token(), "", "", PASSWORD));
    }

    @Test
    void a_reset_keeps_the_old_password_until_it_is_used_and_ends_the_open_sessions_then() {
        Account dana = person("dana", PLANNER);
        Invited first = user.asSystem("test", () -> accounts.resetPassword(dana.id()));
        Invited second = user.asSystem("test", () -> accounts.resetPassword(dana.id()));
        isProblem("platform.signIn.linkUsed", () -> signIn.accept(first.token(), "", "", OTHER_PASSWORD));
        signIn.signIn("dana", PASSWORD, HOME);
        session.set(new Session(true, Optional.of(dana.id()), Optional.of(Instant.now())));
        assertThat(user.account()).isPresent();
        session.remove();
        Session before = new Session(
                true, Optional.of(dana.id()), Optional.of(Instant.now().minusSeconds(60)));

        signIn.accept(second.token(), "", "", OTHER_PASSWORD);

        session.set(before);
        assertThat(user.account()).isEmpty();
        isProblem("platform.signIn.wrong", () -> signIn.signIn("dana", PASSWORD, HOME));
        assertThat(signIn.signIn("dana", OTHER_PASSWORD, HOME)).isEqualTo(dana);
    }

    @Test
    void no_token_is_stored_anywhere() {
        Invited invited = invite("dana");
        @SuppressWarnings("unchecked")
        List<String> stored = data.transactions().read(() -> entities.createNativeQuery("SELECT id FROM security_link")
                .getResultList());
        assertThat(stored).hasSize(1).doesNotContain(invited.token());
    }

    @Test
    void an_empty_deployment_lays_out_a_link_for_its_first_administrator() throws Exception {
        firstRun();
        String token = tokenInFile();
        assertThat(signIn.invitation(token)).contains(new Invitation("", true));
        isProblem("platform.accounts.nameInvalid", () -> signIn.accept(token, "A B", "Alma", PASSWORD));
        isProblem("platform.accounts.displayNameInvalid", () -> signIn.accept(token, "alma", " ", PASSWORD));

        Account alma = signIn.accept(token, "Alma", "Alma Whitfield", PASSWORD);

        assertThat(alma.roles()).isEqualTo(ADMINISTRATOR);
        assertThat(file(FirstAdministratorFile.NAME)).doesNotExist();
        assertThat(signIn.signIn("alma", PASSWORD, HOME)).isEqualTo(alma);
        firstRun();
        assertThat(file(FirstAdministratorFile.NAME)).doesNotExist();
        assertThat(signIn.demoAccounts()).isEmpty();
    }

    @Test
    void each_start_without_an_administrator_makes_a_new_link() throws Exception {
        firstRun();
        String first = tokenInFile();
        firstRun();
        assertThat(tokenInFile()).isNotEqualTo(first);
        assertThat(signIn.invitation(first)).isEmpty();
    }

    @Test
    void two_cannot_both_become_the_first_administrator() throws Exception {
        firstRun();
        String token = tokenInFile();
        List<Object> results = atOnce(List.of(
                () -> signIn.accept(token, "alma", "Alma", PASSWORD).name(),
                () -> signIn.accept(token, "berta", "Berta", OTHER_PASSWORD).name()));
        assertThat(results).containsOnlyOnce("platform.signIn.linkUsed");
        assertThat(user.asSystem("test", () -> accounts.all())).hasSize(1);
    }

    @Test
    void a_demo_has_an_account_for_each_role_and_a_passphrase_of_its_own() throws Exception {
        start(true);
        firstRun();
        List<DemoAccount> people = signIn.demoAccounts();
        assertThat(people).extracting(DemoAccount::name).startsWith("admin", "planner", "planner2");
        assertThat(people).extracting(DemoAccount::role).containsAll(org.boardwalk.platform.api.security.Roles.ALL);
        assertThat(people)
                .extracting(DemoAccount::password)
                .containsOnly(people.getFirst().password());
        for (DemoAccount person : people) {
            assertThat(signIn.signIn(person.name(), person.password(), HOME).roles())
                    .containsExactly(person.role());
        }
        assertThat(Files.readAllLines(file(DemoAccounts.FILE)))
                .contains("planner  " + people.getFirst().password() + "  Career planner  Dana Reyes");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(DemoAccounts.FILE))))
                .isEqualTo("rw-------");
        assertThat(file(FirstAdministratorFile.NAME)).doesNotExist();
    }

    @Test
    void a_demo_keeps_its_passphrase_over_restarts_and_gets_a_new_one_when_the_file_is_lost() throws Exception {
        start(true);
        firstRun();
        String passphrase = signIn.demoAccounts().getFirst().password();
        start(true);
        firstRun();
        assertThat(signIn.demoAccounts().getFirst().password()).isEqualTo(passphrase);
        Files.delete(file(DemoAccounts.FILE));
        firstRun();
        DemoAccount planner = signIn.demoAccounts().get(1);
        assertThat(signIn.signIn("planner", planner.password(), HOME).name()).isEqualTo("planner");
    }

    @Test
    void somebody_who_chose_a_password_of_her_own_is_no_sample_any_more() {
        start(true);
        firstRun();
        Account planner = accounts.findByName("planner").orElseThrow();
        as(planner);
        accounts.changePassword(signIn.demoAccounts().getFirst().password(), OTHER_PASSWORD);
        assertThat(signIn.demoAccounts()).extracting(DemoAccount::name).doesNotContain("planner");
    }

    @Test
    void a_demo_s_accounts_are_of_no_use_in_a_deployment_that_is_no_demo() throws Exception {
        start(true);
        firstRun();
        DemoAccount admin = signIn.demoAccounts().getFirst();
        start(false);
        isProblem("platform.signIn.wrong", () -> signIn.signIn("admin", admin.password(), HOME));
        assertThat(signIn.demoAccounts()).isEmpty();
        firstRun();
        assertThat(signIn.invitation(tokenInFile())).contains(new Invitation("", true));
    }

    private Invited invite(String name) {
        return user.asSystem("test", () -> accounts.invite(name, name + " Doe", PLANNER, "en"));
    }

    private Path file(String name) {
        return directory.resolve(name);
    }

    private String tokenInFile() throws Exception {
        String line = Files.readString(file(FirstAdministratorFile.NAME)).strip();
        assertThat(line).startsWith("/welcome?token=");
        return line.substring("/welcome?token=".length());
    }
}
