package org.boardwalk.platform.security.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallRulesTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::99, 20010db800010002",
        "[2001:db8:1:2::7], 20010db800010002",
        "fe80::1%eth0, fe80000000000000",
        "::ffff:192.0.2.7, ::ffff:192.0.2.7",
        "unknown, unknown"
    })
    void an_ipv6_connection_is_one_place_whatever_address_of_its_own_it_uses(String address, String place) {
        assertThat(Network.of(address)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dana", "dana.reyes@board.example", "p2-x"})
    void names_people_use_are_valid(String name) {
        assertThat(Names.isValid(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", ".dana", "dana.", "da na", "<b>dana</b>", "dána", "a\nb"})
    void names_that_could_be_mistaken_are_not(String name) {
        assertThat(Names.isValid(name)).isFalse();
    }

    @Test
    void a_permission_is_read_with_its_roles() {
        assertThat(Permission.parse("pathways", "pathways.plan = career-planner  mentor"))
                .contains(new Permission("pathways.plan", "pathways", Set.of("career-planner", "mentor")));
    }

    @Test
    void a_permission_without_roles_is_held_by_nobody() {
        assertThat(Permission.parse("pathways", "pathways.plan").orElseThrow().roles())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform.accounts = mentor", "pathways. = mentor", "pathwaysx.plan = mentor", "= mentor"})
    void no_module_gives_away_another_ones_permission(String declaration) {
        assertThat(Permission.parse("pathways", declaration)).isEmpty();
    }

    @Test
    void roles_come_back_from_their_column() {
        assertThat(RoleList.read(RoleList.write(Set.of("b", "a")))).containsExactlyInAnyOrder("a", "b");
        assertThat(RoleList.write(Set.of("b", "a"))).isEqualTo(" a b ");
        assertThat(RoleList.read(RoleList.write(Set.of()))).isEmpty();
    }

    @Test
    void a_role_is_not_found_inside_another_ones_name() {
        assertThat(RoleList.pattern("mentor")).isEqualTo("% mentor %");
        assertThat(RoleList.pattern("a_b%")).isEqualTo("% a!_b!% %");
    }

    @Test
    void tokens_are_long_and_fit_into_an_address() {
        String token = Secrets.token(new SecureRandom());
        assertThat(token).hasSize(43).matches("[A-Za-z0-9_-]+");
        assertThat(Secrets.digest(token)).hasSize(64).doesNotContain(token);
    }
}
