package org.boardwalk.vaadin.bridge.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SmallPartsTest {
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz_-0123";

    @Test
    void theSessionCookieIsForNoScriptAndNoOtherSite() {
        assertThat(Cookies.hardened("JSESSIONID=1; Path=/", false))
                .isEqualTo("JSESSIONID=1; Path=/; HttpOnly; SameSite=Lax");
        assertThat(Cookies.hardened("JSESSIONID=1; Path=/; HttpOnly", true))
                .isEqualTo("JSESSIONID=1; Path=/; HttpOnly; SameSite=Lax; Secure");
    }

    @Test
    void aFormCountsOnlyWithTheValueOfItsCookie() {
        assertThat(FormToken.matches(TOKEN, TOKEN)).isTrue();
        assertThat(FormToken.matches(TOKEN, TOKEN.replace('a', 'b'))).isFalse();
        assertThat(FormToken.matches(null, TOKEN)).isFalse();
        assertThat(FormToken.matches(TOKEN, null)).isFalse();
        assertThat(FormToken.matches("", "")).isFalse();
        assertThat(FormToken.matches("short", "short")).isFalse();
    }

    @Test
    void whatPeopleTypeNeverBecomesMarkup() {
        assertThat(Html.escape("<b a=\"1\" c='2'>&")).isEqualTo("&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;");
    }

    @Test
    void aValueCannotBringAPlaceholderAlong() {
        assertThat(Html.fill("{{a}}-{{b}}", Map.of("a", "{{b}}", "b", "x"))).isEqualTo("{{b}}-x");
        assertThatThrownBy(() -> Html.fill("{{c}}", Map.of())).hasMessageContaining("c");
    }

    @Test
    void scriptsHaveATypeBrowsersAccept() {
        assertThat(MimeTypes.of("/VAADIN/build/x.JS")).isEqualTo("text/javascript");
        assertThat(MimeTypes.of("unknown.xyz")).isNull();
    }

    @Test
    void scriptsOfAPageRunOnlyWithItsNonce() {
        assertThat(Headers.vaadinPolicy("abc"))
                .contains("script-src 'self' 'nonce-abc' 'unsafe-eval'")
                .contains("frame-ancestors 'none'");
    }
}
