package org.boardwalk.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
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
            Locator entry = entry(planner);
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
    void theAdministratorReadsWhatWillHappenAndSwitches() {
        try (Visitor planner = Visitor.desktop(Product.DEMO).signIn("planner");
                Visitor admin = Visitor.desktop(Product.DEMO).signIn("admin")) {
            admin.open("/administration/modules");
            admin.press("Switch off … Pathways");
            assertThat(admin.dialog()).containsText("These entries leave everybody’s menu at once");
            assertThat(admin.dialog()).containsText("All of this stays");
            assertThat(entry(planner)).isVisible();

            admin.press("Switch off");
            assertThat(entry(planner)).not().isVisible();

            admin.press("Switch on … Pathways");
            assertThat(admin.dialog()).containsText("The menu gains");
            admin.press("Switch on");
            assertThat(entry(planner)).isVisible();
        }
    }

    @Test
    void twentyTimesOffAndOnBesideOpenPagesLeavesNothingBehind() {
        try (Visitor menu = Visitor.desktop(Product.DEMO).signIn("planner");
                Visitor page = Visitor.desktop(Product.DEMO).signIn("planner");
                Visitor home = Visitor.phone(Product.DEMO).signIn("participant")) {
            assertThat(home.page().locator("main")).containsText("My next step, and why");
            page.open("/pathways");
            long before = classLoaders();
            for (int i = 0; i < 20; i++) {
                Product.DEMO.console("module-disable pathways");
                assertThat(entry(menu)).not().isVisible();
                assertThat(page.page().locator("main")).containsText("is switched off");
                Product.DEMO.console("module-enable pathways");
                assertThat(entry(menu)).isVisible();
                assertThat(page.page().locator("main")).not().containsText("is switched off");
            }
            assertThat(classLoaders()).as("class loaders of bundles").isLessThanOrEqualTo(before);

            Product.DEMO.console("module-disable pathways");
            assertThat(entry(menu)).not().isVisible();
            assertThat(page.page().locator("main")).containsText("is switched off");
            assertThat(viewsOf("org.boardwalk.pathways")).isEmpty();
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

    private static Locator entry(Visitor visitor) {
        return visitor.page()
                .locator("nav a[href='pathways'], vaadin-side-nav-item[path='pathways']")
                .first();
    }

    /** Those that are still there after a full collection. */
    private static long classLoaders() {
        Product.DEMO.diagnose("GC.run");
        return Product.DEMO
                .diagnose("VM.classloader_stats")
                .lines()
                .filter(line -> line.contains("BundleClassLoader"))
                .count();
    }

    /** Classes of pages, cards and panels with objects that something still holds, after a full collection. */
    private static List<String> viewsOf(String packageName) {
        return Product.DEMO
                .diagnose("GC.class_histogram")
                .lines()
                .filter(line -> line.matches(".* " + packageName + "\\..*(Page|Card|Panel|View)"))
                .toList();
    }
}
