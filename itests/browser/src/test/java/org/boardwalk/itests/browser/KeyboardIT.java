package org.boardwalk.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody who has no mouse. */
class KeyboardIT {
    private static final int PATIENCE = 80;

    @Test
    void aLearnerWalksThePictureOfThePlanOpensAStepAndComesBackToIt() {
        try (Visitor learner = Visitor.desktop(Product.DEMO).signIn("participant")) {
            learner.open("/my-pathway");
            tabTo(learner, "[data-step]");
            learner.page().keyboard().press("Home");
            Locator first = focused(learner);
            assertThat(first).hasAttribute("tabindex", "0");
            String start = first.getAttribute("data-step");

            learner.page().keyboard().press("ArrowRight");
            String second = focused(learner).getAttribute("data-step");
            assertThat(second).isNotEqualTo(start);
            assertThat(learner.page().locator("[data-step][tabindex='0']:visible"))
                    .hasCount(1);

            learner.page().keyboard().press("Enter");
            Locator aside = learner.page().locator(".pw-aside:visible");
            assertThat(stepName(learner, second))
                    .contains(aside.locator("h2").first().innerText());
            assertThat(aside.locator(":focus")).hasCount(1);

            learner.page().keyboard().press("Escape");
            assertThat(aside).hasCount(0);
            assertThat(focused(learner)).hasAttribute("data-step", second);
            assertThat(learner.complaints()).isEmpty();
        }
    }

    /** A walk that cannot come to a step leaves it to those with a mouse. */
    @Test
    void arrowsAndEndReachEveryStepOfTheWholeProgramme() {
        try (Visitor planner = Visitor.desktop(Product.DEMO).signIn("planner")) {
            planner.open("/pathways");
            planner.page()
                    .locator("main a")
                    .filter(named("Health information technician"))
                    .first()
                    .press("Enter");
            planner.page().waitForURL(Pattern.compile(".*/pathways/.+"));
            planner.settle();
            tabTo(planner, "[data-step]");
            int steps = planner.page().locator("[data-step]:visible").count();
            Set<String> seen = new LinkedHashSet<>();
            planner.page().keyboard().press("Home");
            walk(planner, seen);

            assertThat(seen).hasSize(steps);
        }
    }

    /** Depth first, as somebody explores: each arrow is tried from each step, and taken back by pressing on. */
    private static void walk(Visitor visitor, Set<String> seen) {
        String here = focused(visitor).getAttribute("data-step");
        if (!seen.add(here)) {
            return;
        }
        for (String arrow : new String[] {"ArrowRight", "ArrowDown", "ArrowUp", "ArrowLeft"}) {
            visitor.page().keyboard().press(arrow);
            walk(visitor, seen);
            visitor.page().locator("[data-step='" + here + "']:visible").focus();
        }
    }

    private static String stepName(Visitor visitor, String step) {
        return visitor.page().locator("[data-step='" + step + "']:visible").getAttribute("aria-label");
    }

    /** Presses Tab until something like it has the focus. */
    private static void tabTo(Visitor visitor, String selector) {
        for (int i = 0; i < PATIENCE; i++) {
            visitor.page().keyboard().press("Tab");
            if ((Boolean) focused(visitor).evaluate("(element, like) => element.matches(like)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab does not come to " + selector);
    }

    private static Locator focused(Visitor visitor) {
        return visitor.page().locator("*:focus").last();
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
