package org.boardwalk.platform.mail.internal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.board.BoardProfile.Colours;
import org.boardwalk.platform.mail.internal.app.HtmlPage.Link;
import org.boardwalk.platform.mail.internal.domain.Letter;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final String NAME = "High <b>Plains</b> & \"Sons\"";

    @Test
    void whatSomebodyTypedIsTextNeverMarkup() {
        String page = page("Hello <img src=x onerror='alert(1)'> & \"you\"", Optional.empty(), false);
        assertThat(page)
                .contains("Hello &lt;img src=x onerror=&#39;alert(1)&#39;&gt; &amp; &quot;you&quot;")
                .contains("High &lt;b&gt;Plains&lt;/b&gt; &amp; &quot;Sons&quot;")
                .doesNotContain("<img", "<b>", "<script");
    }

    @Test
    void paragraphsLinesAndAddressesStayWhatTheyAre() {
        String page = page("One.\nTwo.\n\nSee (https://board.example.org/x?a=1&b=2).", Optional.empty(), false);
        assertThat(page)
                .contains("One.<br>\nTwo.</p>")
                .contains("(<a href=\"https://board.example.org/x?a=1&amp;b=2\"")
                .contains("</a>).</p>");
    }

    @Test
    void nothingIsFetchedFromAnywhereAndOnlyTheLogoThatGoesAlongIsShown() {
        String page = page("See https://board.example.org/x", Optional.empty(), true);
        assertThat(page.replaceAll("<a href=\"[^\"]*\"", "").replaceAll(">https://[^<]*<", "><"))
                .doesNotContain("http", "url(", "<link", "@import");
        assertThat(page).containsOnlyOnce("<img ").contains("src=\"cid:logo@boardwalk\"");
    }

    @Test
    void darkProgramsGetTheBoardsDarkAccentAndTheFooterLeadsToTheLegalNotices() {
        String page = page("x", Optional.of(new Link("https://board.example.org/legal", "Legal notices")), false);
        assertThat(page)
                .contains("<meta name=\"color-scheme\" content=\"light dark\">")
                .contains("color: #7cc4da !important; border-color: #7cc4da !important")
                .contains("border-bottom:3px solid #0f5a76;color:#0f5a76")
                .contains("Equal opportunity.<br>\n<a href=\"https://board.example.org/legal\"")
                .contains("<html lang=\"es\">");
    }

    private static String page(String text, Optional<Link> legal, boolean logo) {
        Instant now = Instant.now();
        Letter letter = new Letter(UUID.randomUUID(), "a@example.org", Locale.of("es"), "About", text, now, 1, now);
        return new HtmlPage(new Colours("#0f5a76", "#7cc4da", "#0c3241"))
                .of(letter, NAME, "Equal opportunity.", legal, logo);
    }
}
