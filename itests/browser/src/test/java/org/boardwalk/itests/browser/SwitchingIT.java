package org.boardwalk.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A module is switched while people work. */
class SwitchingIT {
    @BeforeEach
    @AfterEach
    void everythingIsOn() {
        assertThat(Product.DEMO.console("module-enable pathways").exit()).isZero();
    }

    @Test
    void anOpenPageLosesAndGainsItsMenuEntryByItself() {
        try (Visitor planner = Visitor.desktop(Product.DEMO).signIn("planner")) {
            Locator entry = planner.page()
                    .locator(
                            "nav a[href='pathways'], nav a[href='/pathways'], vaadin-side-nav-item[path='pathways'], vaadin-side-nav-item[path='/pathways']")
                    .first();
            assertThat(entry).isVisible();

            Product.DEMO.console("module-disable pathways");
            assertThat(entry).not().isVisible();

            Product.DEMO.console("module-enable pathways");
            assertThat(entry).isVisible();
        }
    }

    @Test
    void aPageOfTheDepartingModuleSaysWhatHappenedAndComesBack() {
        try (Visitor planner = Visitor.desktop(Product.DEMO).signIn("planner")) {
            planner.open("/pathways");

            Product.DEMO.console("module-disable pathways");
            assertThat(planner.page().locator("main")).containsText("is switched off");

            Product.DEMO.console("module-enable pathways");
            assertThat(planner.page().locator("main")).not().containsText("is switched off");
        }
    }

    @Test
    void whatSomebodyTypesInAnotherModuleStays() {
        try (Visitor planner = Visitor.desktop(Product.DEMO).signIn("planner")) {
            planner.open("/participants/new");
            Locator family = planner.page().getByLabel("Family name").first();
            family.fill("Okonkwo-Reyes");

            Product.DEMO.console("module-disable pathways");
            Product.DEMO.console("module-enable pathways");
            planner.settle();

            assertThat(family).hasValue("Okonkwo-Reyes");
            assertThat(planner.page().url()).endsWith("/participants/new");
        }
    }
}
