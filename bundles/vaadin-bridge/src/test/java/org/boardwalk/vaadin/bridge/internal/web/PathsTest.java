package org.boardwalk.vaadin.bridge.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/welcome",
                "/health/ready",
                "/assets/a/b.css",
                "/VAADIN/build/x.js",
                "/aura/aura.css"
            })
    void whatAnybodyMayHaveIsOpen(String path) {
        assertThat(Paths.isOpenToAll(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/participants",
                "/sign-in/x",
                "/welcomes",
                "/VAADIN/dynamic/resource/1/2/file.csv",
                "/assets/../participants",
                "/health/../participants",
                "/VAADIN/build/../../participants"
            })
    void everythingElseNeedsSignIn(String path) {
        assertThat(Paths.isOpenToAll(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/..//evil.example",
                "/./sign-in",
                "javascript:alert(1)",
                "/sign-in",
                "/a\r\nSet-Cookie: x"
            })
    void aTargetElsewhereIsReplacedByHome(String wanted) {
        assertThat(Paths.safeTarget(wanted)).isEqualTo("/");
    }

    @Test
    void aPageOfOursIsKept() {
        assertThat(Paths.safeTarget("/participants/7?tab=notes")).isEqualTo("/participants/7?tab=notes");
    }

    @Test
    void whatAnOpenPageSendsByItselfIsNoSignOfAPerson() {
        assertThat(Paths.isAutomatic("heartbeat")).isTrue();
        assertThat(Paths.isAutomatic("push")).isTrue();
        assertThat(Paths.isAutomatic("uidl")).isFalse();
        assertThat(Paths.isAutomatic(null)).isFalse();
    }
}
