package org.boardwalk.platform.security.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.boardwalk.platform.api.audit.AuditTrail.Query;
import org.boardwalk.platform.api.erasure.ErasureGuard;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts.AccountDetails;
import org.boardwalk.platform.api.security.Accounts.Grant;
import org.junit.jupiter.api.Test;

/** Looking after accounts, roles and permissions; on each database. */
abstract class AccountTests extends SecurityTests {

    @Test
    void without_the_permission_nobody_touches_accounts() {
        Account dana = person("dana", PLANNER);
        as(dana);
        for (Callable<?> attempt : List.<Callable<?>>of(
                () -> accounts.all(),
                () -> accounts.invite("x-y", "X", PLANNER, "en"),
                () -> accounts.resetPassword(dana.id()),
                () -> accounts.update(dana.id(), 1, "D", ADMINISTRATOR, true, "en"),
                () -> {
                    accounts.unlock(dana.id());
                    return "";
                },
                () -> {
                    accounts.grant("pathways.plan", PLANNER);
                    return "";
                })) {
            isProblem("platform.security.forbidden", attempt::call);
        }
        session.remove();
        isProblem("platform.security.signIn", () -> accounts.all());
    }

    @Test
    void an_erased_account_lets_nobody_in_and_says_no_name_and_what_was_done_stays() {
        Account alma = person("alma", ADMINISTRATOR);
        Account dana = person("dana", PLANNER);
        as(alma);
        Erasures erasures = data.erasures(erasureGuard());
        assertThat(erasures.preview(dana.id()).rows()).isNotEmpty();
        erasures.erase(dana.id(), "left in May");
        AccountDetails former = details(dana);
        assertThat(former.account().displayName()).isEqualTo("Former staff member 1");
        assertThat(former.account().name()).isEqualTo("former-" + dana.id());
        assertThat(former.account().roles()).isEmpty();
        assertThat(former.enabled()).isFalse();
        assertThat(former.hasPassword()).isFalse();
        assertThat(history("invited")).isNotEmpty();
        assertThat(data.audit().find(Query.about(dana.id()), 0, 100).toString()).doesNotContain("dana");
        as(dana);
        assertThat(user.account()).isEmpty();
    }

    @Test
    void nobody_erases_himself_the_last_administrator_or_a_participants_account() {
        Account alma = person("alma", ADMINISTRATOR);
        Account jordan = person("jordan", Set.of("participant"));
        Erasures erasures = data.erasures(erasureGuard());
        as(alma);
        isProblem("platform.accounts.erase.self", () -> erasures.erase(alma.id(), "asked"));
        isProblem("platform.accounts.erase.participant", () -> erasures.preview(jordan.id()));
        session.remove();
        isProblem(
                "platform.accounts.lastAdministrator",
                () -> user.asSystem("test", () -> erasures.erase(alma.id(), "asked")));
        assertThat(user.asSystem("test", () -> details(alma)).enabled()).isTrue();
    }

    private ErasureGuard erasureGuard() {
        return new AccountErasure(
                data.transactions(),
                entities,
                user,
                new AccountRules(user, new Grants(FakeCatalogue.of("platform.accounts = board-administrator"), book)),
                book,
                deployment);
    }

    @Test
    void a_role_change_applies_to_the_very_next_question() {
        Account alma = person("alma", ADMINISTRATOR);
        Account dana = person("dana", PLANNER);
        as(dana);
        assertThat(user.may("pathways.plan")).isTrue();
        as(alma);
        change(dana, Set.of("mentor"), true);
        as(dana);
        assertThat(user.may("pathways.plan")).isFalse();
        assertThat(user.may("pathways.read")).isTrue();
        as(alma);
        change(dana, Set.of("mentor"), false);
        as(dana);
        assertThat(user.account()).isEmpty();
        assertThat(history("changed")).flatExtracting(entry -> entry.changes()).anySatisfy(change -> {
            assertThat(change.attribute()).isEqualTo("roles");
            assertThat(change.from()).contains("career-planner");
            assertThat(change.to()).contains("mentor");
        });
    }

    @Test
    void a_change_that_fails_changes_nothing_for_anybody() {
        Account alma = person("alma", ADMINISTRATOR);
        as(alma);
        isProblem("platform.accounts.lastAdministrator", () -> change(alma, PLANNER, true));
        assertThat(user.may("platform.accounts")).isTrue();
        assertThat(details(alma).account().roles()).isEqualTo(ADMINISTRATOR);
    }

    @Test
    void the_last_administrator_stays_also_when_the_others_cannot_sign_in() {
        Account alma = person("alma", ADMINISTRATOR);
        Account berta = person("berta", ADMINISTRATOR);
        as(alma);
        accounts.invite("carla", "Carla", ADMINISTRATOR, "en");
        change(berta, ADMINISTRATOR, false);
        isProblem("platform.accounts.lastAdministrator", () -> change(alma, PLANNER, true));
        isProblem("platform.accounts.lastAdministrator", () -> change(alma, ADMINISTRATOR, false));
        change(berta, ADMINISTRATOR, true);
        assertThat(change(alma, PLANNER, true).account().roles()).isEqualTo(PLANNER);
    }

    @Test
    void two_last_administrators_who_demote_each_other_at_once_do_not_both_succeed() throws Exception {
        for (int round = 0; round < 5; round++) {
            startAfresh();
            Account alma = person("alma", ADMINISTRATOR);
            Account berta = person("berta", ADMINISTRATOR);
            AccountDetails almaNow = details(alma);
            AccountDetails bertaNow = details(berta);
            List<Object> results = atOnce(List.of(() -> demoted(alma, bertaNow), () -> demoted(berta, almaNow)));
            assertThat(results).containsOnlyOnce("done");
            assertThat(accounts.withRole("board-administrator")).hasSize(1);
        }
    }

    @Test
    void the_last_two_administrators_cannot_be_removed_at_once_from_the_console_either() throws Exception {
        for (int round = 0; round < 5; round++) {
            startAfresh();
            AccountDetails alma = details(person("alma", ADMINISTRATOR));
            AccountDetails berta = details(person("berta", ADMINISTRATOR));
            List<Object> results = atOnce(List.of(
                    () -> user.asSystem("console", () -> demoted(alma)),
                    () -> user.asSystem("console", () -> demoted(berta))));
            assertThat(results).containsExactlyInAnyOrder("done", "platform.accounts.lastAdministrator");
            assertThat(accounts.withRole("board-administrator")).hasSize(1);
        }
    }

    @Test
    void who_looks_after_accounts_without_being_an_administrator_cannot_rise() {
        Account alma = person("alma", ADMINISTRATOR);
        Account desk = person("desk", Set.of("mentor"));
        Account dana = person("dana", PLANNER);
        as(alma);
        accounts.grant("platform.accounts", Set.of("board-administrator", "mentor"));
        as(desk);
        assertThat(change(dana, Set.of("career-planner", "auditor"), true)
                        .account()
                        .roles())
                .contains("auditor");
        isProblem("platform.accounts.administratorOnly", () -> change(dana, ADMINISTRATOR, true));
        isProblem("platform.accounts.administratorOnly", () -> change(desk, Set.of("mentor", "auditor"), true));
        isProblem("platform.accounts.administratorOnly", () -> change(alma, Set.of(), true));
        isProblem("platform.accounts.administratorOnly", () -> accounts.resetPassword(alma.id()));
        isProblem("platform.accounts.administratorOnly", () -> accounts.invite("eve", "Eve", ADMINISTRATOR, "en"));
        isProblem("platform.accounts.administratorOnly", () -> accounts.grant("pathways.plan", Set.of("mentor")));
    }

    @Test
    void when_two_saved_the_second_is_told() {
        Account alma = person("alma", ADMINISTRATOR);
        Account dana = person("dana", PLANNER);
        as(alma);
        AccountDetails opened = details(dana);
        AccountDetails saved = change(dana, Set.of("mentor"), true);
        assertThat(saved.version()).isGreaterThan(opened.version());
        isProblem("platform.conflict", () -> accounts.update(dana.id(), opened.version(), "Dana", PLANNER, true, "en"));
        accounts.update(dana.id(), saved.version(), "Dana R.", PLANNER, true, "es");
        assertThat(accounts.find(dana.id()).orElseThrow())
                .returns("Dana R.", Account::displayName)
                .returns(Locale.of("es"), Account::locale);
    }

    @Test
    void of_two_who_take_the_same_name_at_once_one_gets_it() throws Exception {
        List<Callable<?>> rivals = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            rivals.add(() -> user.asSystem("test", () -> accounts.invite("Dana", "Dana", PLANNER, "en"))
                    .getClass()
                    .getSimpleName());
        }
        List<Object> results = atOnce(rivals);
        assertThat(Collections.frequency(results, "Invited")).isEqualTo(1);
        assertThat(Collections.frequency(results, "platform.accounts.nameTaken"))
                .isEqualTo(5);
    }

    @Test
    void mistakes_in_a_form_are_told_apart() {
        user.asSystem("test", () -> {
            isProblem("platform.accounts.nameInvalid", () -> accounts.invite("d a", "Dana", PLANNER, "en"));
            isProblem("platform.accounts.displayNameInvalid", () -> accounts.invite("dana", "  ", PLANNER, "en"));
            isProblem(
                    "platform.accounts.displayNameInvalid",
                    () -> accounts.invite("dana", "x".repeat(121), PLANNER, "en"));
            isProblem("platform.accounts.roleUnknown", () -> accounts.invite("dana", "D", Set.of("king"), "en"));
            isProblem("platform.accounts.languageUnknown", () -> accounts.invite("dana", "D", PLANNER, "not a tag"));
            isProblem("platform.accounts.permissionUnknown", () -> accounts.grant("gone.edit", PLANNER));
            isProblem("platform.accounts.administratorsKeep", () -> accounts.grant("platform.accounts", PLANNER));
            isProblem("platform.accounts.roleInvalid", () -> accounts.grant("pathways.plan", Set.of("A B")));
        });
    }

    @Test
    void a_board_s_decision_counts_at_once_and_can_be_taken_back() {
        Account alma = person("alma", ADMINISTRATOR);
        Account dana = person("dana", PLANNER);
        as(alma);
        accounts.grant("pathways.plan", Set.of("front-desk"));
        assertThat(grant("pathways.plan"))
                .isEqualTo(new Grant("pathways.plan", "pathways", Set.of("front-desk"), true));
        as(dana);
        assertThat(user.may("pathways.plan")).isFalse();
        as(alma);
        change(dana, Set.of("front-desk"), true);
        as(dana);
        assertThat(user.may("pathways.plan")).isTrue();
        as(alma);
        accounts.grant("pathways.plan", PLANNER);
        assertThat(grant("pathways.plan").decided()).isFalse();
        assertThat(history("permission-decided")).extracting(e -> e.detail()).contains("pathways.plan front-desk");
    }

    @Test
    void only_enabled_accounts_are_offered_for_a_role() {
        Account dana = person("dana", PLANNER);
        Account sam = person("sam", Set.of("career-planner", "mentor"));
        assertThat(accounts.withRole("career-planner")).containsExactly(dana, sam);
        assertThat(accounts.withRole("planner")).isEmpty();
        user.asSystem("test", () -> change(sam, sam.roles(), false));
        assertThat(accounts.withRole("career-planner")).containsExactly(dana);
        assertThat(accounts.find(sam.id())).contains(sam);
        assertThat(accounts.findByName("SAM")).contains(sam);
    }

    @Test
    void people_change_their_own_password_and_language() {
        Account dana = person("dana", PLANNER);
        as(dana);
        isProblem("platform.accounts.wrongPassword", () -> accounts.changePassword("wrong", "violet-quay-ibis-77"));
        isProblem("platform.signIn.weakPassword", () -> accounts.changePassword(PASSWORD, "short"));
        accounts.changePassword(PASSWORD, "violet-quay-ibis-77");
        accounts.changeLanguage("es");
        assertThat(accounts.find(dana.id()).orElseThrow().locale()).isEqualTo(Locale.of("es"));
        assertThat(signIn.signIn("dana", "violet-quay-ibis-77", HOME).id()).isEqualTo(dana.id());
    }

    @Test
    void a_session_left_open_is_no_place_to_guess_the_password_in() {
        Account dana = person("dana", PLANNER);
        as(dana);
        for (int i = 0; i < 5; i++) {
            isProblem("platform.accounts.wrongPassword", () -> accounts.changePassword("wrong", "violet-quay-ibis-77"));
        }
        isProblem("platform.signIn.locked", () -> accounts.changePassword(PASSWORD, "violet-quay-ibis-77"));
        session.remove();
        assertThat(signIn.signIn("dana", PASSWORD, HOME)).isEqualTo(dana);
    }

    private Grant grant(String permission) {
        return accounts.grants().stream()
                .filter(grant -> grant.permission().equals(permission))
                .findFirst()
                .orElseThrow();
    }

    private String demoted(Account by, AccountDetails other) {
        as(by);
        return demoted(other);
    }

    private String demoted(AccountDetails read) {
        accounts.update(read.account().id(), read.version(), "Doe", PLANNER, true, "en");
        return "done";
    }
}
