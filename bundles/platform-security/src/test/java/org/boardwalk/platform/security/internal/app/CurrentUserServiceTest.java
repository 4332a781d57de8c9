package org.boardwalk.platform.security.internal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.UserSource;
import org.boardwalk.platform.api.security.UserSource.Session;
import org.junit.jupiter.api.Test;

class CurrentUserServiceTest {
    private static final UUID DANA = UUID.randomUUID();
    private static final Instant CHANGED = Instant.parse("2026-11-21T12:00:00Z");

    private final Account dana = new Account(DANA, "dana", "Dana Reyes", Set.of("planner"), Locale.ENGLISH);
    private Standing standing = new Standing(dana, true, Optional.of(CHANGED));
    private Session session = Session.NONE;
    private final CurrentUserService user = user(() -> session);

    @Test
    void without_a_session_nobody_is_here() {
        assertThat(user.account()).isEmpty();
        assertThat(user.may("pathways.plan")).isFalse();
        assertThat(user.actor()).isEqualTo("?");
        assertThatThrownBy(user::require).isInstanceOf(ProblemException.class).hasMessage("platform.security.signIn");
    }

    @Test
    void a_session_works_for_its_account() {
        session = signedIn();
        assertThat(user.account()).contains(dana);
        assertThat(user.actor()).isEqualTo("dana");
        assertThat(user.may("pathways.plan")).isTrue();
        assertThat(user.may("platform.accounts")).isFalse();
        assertThatThrownBy(() -> user.require("platform.accounts"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("platform.security.forbidden");
    }

    @Test
    void before_sign_in_a_session_may_nothing_and_is_asked_to_sign_in() {
        session = new Session(true, Optional.empty());
        assertThatThrownBy(() -> user.require("pathways.plan"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("platform.security.signIn");
    }

    @Test
    void the_system_may_everything_and_is_named_by_its_cause() {
        user.asSystem("job:stalled", () -> {
            assertThat(user.may("anything.at.all")).isTrue();
            assertThat(user.actor()).isEqualTo("job:stalled");
            assertThat(user.account()).isEmpty();
        });
        assertThat(user.may("anything.at.all")).isFalse();
    }

    @Test
    void the_system_s_rights_never_leak_into_somebody_s_page() {
        user.asSystem("job:stalled", () -> {
            session = signedIn();
            assertThat(user.may("platform.accounts")).isFalse();
            assertThat(user.may("pathways.plan")).isTrue();
            assertThat(user.actor()).isEqualTo("dana");
            session = new Session(true, Optional.empty());
            assertThat(user.may("pathways.plan")).isFalse();
            assertThat(user.isSystem()).isFalse();
        });
    }

    @Test
    void a_guest_has_the_rights_of_one_page_and_is_not_the_system() {
        user.asGuest("guest: Ana", Set.of("pathways.plan"), () -> {
            assertThat(user.may("pathways.plan")).isTrue();
            assertThat(user.may("platform.accounts")).isFalse();
            assertThat(user.isSystem()).isFalse();
            assertThat(user.actor()).isEqualTo("guest: Ana");
            assertThat(user.account()).isEmpty();
            return null;
        });
        assertThat(user.may("pathways.plan")).isFalse();
    }

    @Test
    void what_a_rule_lends_somebody_lasts_for_one_call_and_is_done_in_her_name() {
        session = signedIn();
        user.lending(Set.of("participants.read.all"), () -> {
            assertThat(user.may("participants.read.all")).isTrue();
            assertThat(user.may("platform.accounts")).isFalse();
            assertThat(user.actor()).isEqualTo("dana");
            return null;
        });
        assertThat(user.may("participants.read.all")).isFalse();
    }

    @Test
    void nobody_lends_to_a_page_without_sign_in_or_to_somebody_else() {
        session = new Session(true, Optional.empty());
        assertThat(user.lending(Set.of("participants.read.all"), () -> user.may("participants.read.all")))
                .isFalse();
        session = Session.NONE;
        assertThat(user.lending(Set.of("participants.read.all"), () -> user.may("participants.read.all")))
                .isFalse();
        user.lending(Set.of("participants.read.all"), () -> {
            session = signedIn();
            assertThat(user.may("participants.read.all")).isFalse();
            return null;
        });
    }

    @Test
    void work_inside_work_gives_the_outer_cause_back_also_after_an_error() {
        user.asSystem("outer", () -> {
            assertThatThrownBy(() -> user.asSystem("inner", () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
            assertThat(user.actor()).isEqualTo("outer");
        });
        assertThat(user.actor()).isEqualTo("?");
    }

    @Test
    void another_thread_does_not_inherit_the_system_s_rights() throws InterruptedException {
        boolean[] may = {true};
        user.asSystem("job:stalled", () -> {
            Thread other = new Thread(() -> may[0] = user.may("anything.at.all"));
            other.start();
            try {
                other.join(5_000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(may[0]).isFalse();
    }

    @Test
    void being_named_gives_no_right() {
        String actor = user.named("dana", () -> {
            assertThat(user.may("pathways.plan")).isFalse();
            return user.actor();
        });
        assertThat(actor).isEqualTo("dana");
        assertThat(user.asSystem("job", () -> user.named("dana", () -> user.may("x"))))
                .isFalse();
    }

    @Test
    void a_disabled_account_is_nobody_at_once() {
        session = signedIn();
        standing = new Standing(dana, false, Optional.empty());
        assertThat(user.account()).isEmpty();
        assertThat(user.may("pathways.plan")).isFalse();
        assertThat(user.actor())
                .as("what the page still does is under its name")
                .isEqualTo("dana");
    }

    @Test
    void a_new_password_ends_the_sessions_signed_in_before() {
        session = new Session(true, Optional.of(DANA), Optional.of(CHANGED.minusSeconds(1)));
        assertThat(user.account()).isEmpty();
        session = new Session(true, Optional.of(DANA), Optional.of(CHANGED));
        assertThat(user.account()).contains(dana);
    }

    @Test
    void a_broken_source_lets_nobody_in() {
        CurrentUserService broken = user(() -> {
            throw new IllegalStateException("broken");
        });
        broken.asSystem("job", () -> assertThat(broken.may("pathways.plan")).isFalse());
    }

    @Test
    void before_the_database_is_there_nobody_is_signed_in_and_the_system_works() {
        CurrentUserService early = new CurrentUserService();
        assertThat(early.account()).isEmpty();
        assertThat(early.<Boolean>asSystem("start-up", () -> early.may("x"))).isTrue();
    }

    private Session signedIn() {
        return new Session(true, Optional.of(DANA));
    }

    private CurrentUserService user(UserSource source) {
        AccountBook book = new FakeBook(id -> id.equals(DANA) ? Optional.of(standing) : Optional.empty());
        Grants grants = new Grants(FakeCatalogue.of("pathways.plan = planner", "platform.accounts = admin"), book);
        return new CurrentUserService(List.of(source), book, grants);
    }
}
