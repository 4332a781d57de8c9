package org.boardwalk.vaadin.bridge.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoardOnPlainPagesTest {
    @Test
    void aShortLineOfTheLegalTextsIsAHeadingAndNothingInThemIsHtml() {
        assertThat(LegalServlet.html("Privacy\n\nWe keep <b>nothing</b>.\nReally.\n\n\nWho to ask:"))
                .isEqualTo("""
                        <h2>Privacy</h2>
                        <p>We keep &lt;b&gt;nothing&lt;/b&gt;.<br>Really.</p>
                        <p>Who to ask:</p>""");
    }

    @Test
    void theLegalTextsAreOpenToAll() {
        assertThat(Paths.isOpenToAll("/legal")).isTrue();
        assertThat(Paths.isOpenToAll("/legal/../administration")).isFalse();
    }
}
