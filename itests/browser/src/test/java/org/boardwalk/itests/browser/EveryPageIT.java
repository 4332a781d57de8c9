package org.boardwalk.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each role opens every page its menu offers. */
class EveryPageIT {
    private static final int FEWEST = 1;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"admin", "planner", "placements", "mentoring", "mentor", "participant", "provider", "auditor"})
    void isFreeOfErrorsAndAccessibleOnADesk(String account) {
        try (Visitor visitor = Visitor.desktop(Product.DEMO).signIn(account)) {
            visitAll(visitor, menu(visitor));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"admin", "planner", "participant"})
    void fitsAPhoneInTheDark(String account) {
        try (Visitor visitor = Visitor.phone(Product.DEMO).signIn(account)) {
            visitAll(visitor, menu(visitor));
        }
    }

    /** Opens each of them: free of findings, within the window, and without a word of complaint. */
    static void visitAll(Visitor visitor, List<String> pages) {
        assertThat(pages).hasSizeGreaterThanOrEqualTo(FEWEST);
        SoftAssertions all = new SoftAssertions();
        for (String path : pages) {
            visitor.open(path);
            all.assertThat(visitor.accessibilityFindings())
                    .as("accessibility of " + path)
                    .isEmpty();
            all.assertThat(visitor.sidewaysScroll())
                    .as("sideways scroll of " + path)
                    .isLessThanOrEqualTo(1);
        }
        all.assertThat(visitor.complaints())
                .as("what the browser complained about")
                .isEmpty();
        all.assertAll();
    }

    @SuppressWarnings("unchecked")
    static List<String> menu(Visitor visitor) {
        return (List<String>) visitor.page()
                .evaluate("[...document.querySelectorAll('nav a[href], vaadin-side-nav-item')]"
                        + ".map(a => a.getAttribute('href') ?? a.getAttribute('path') ?? '')"
                        + ".filter(h => h !== null && !h.includes('sign-out') && !h.includes(':'))"
                        + ".map(h => h.startsWith('/') ? h : '/' + h)"
                        + ".filter((h, i, all) => all.indexOf(h) === i)");
    }
}
