package org.boardwalk.platform.security.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.boardwalk.platform.api.security.Accounts.Grant;
import org.boardwalk.platform.api.security.Roles;
import org.junit.jupiter.api.Test;

class GrantsTest {
    private final FakeBook book = new FakeBook(id -> Optional.empty());
    private final Grants grants = new Grants(
            FakeCatalogue.of("pathways.plan = career-planner", "platform.accounts = board-administrator"), book);

    @Test
    void a_module_s_default_counts_until_the_board_decides() {
        assertThat(grants.holds(Set.of("career-planner"), "pathways.plan")).isTrue();
        book.decided.put("pathways.plan", Set.of("mentor"));
        assertThat(grants.holds(Set.of("career-planner"), "pathways.plan")).isFalse();
        assertThat(grants.holds(Set.of("mentor"), "pathways.plan")).isTrue();
        assertThat(grants.all())
                .contains(new Grant("pathways.plan", "pathways", Set.of("mentor"), true))
                .contains(new Grant("platform.accounts", "platform", Set.of("board-administrator"), false));
    }

    @Test
    void a_permission_nobody_declares_is_held_by_nobody() {
        book.decided.put("gone.edit", Set.of("mentor"));
        assertThat(grants.holds(Set.of("mentor"), "gone.edit")).isFalse();
        assertThat(grants.all()).extracting(Grant::permission).doesNotContain("gone.edit");
    }

    @Test
    void administrators_keep_the_accounts_whatever_the_table_says() {
        book.decided.put("platform.accounts", Set.of("mentor"));
        assertThat(grants.holds(Set.of(Roles.BOARD_ADMINISTRATOR), "platform.accounts"))
                .isTrue();
    }

    @Test
    void a_role_exists_once_something_is_granted_to_it() {
        assertThat(grants.knownRoles()).doesNotContain("front-desk");
        book.decided.put("pathways.plan", Set.of("front-desk"));
        assertThat(grants.knownRoles()).contains("front-desk").containsAll(Roles.ALL);
    }
}
