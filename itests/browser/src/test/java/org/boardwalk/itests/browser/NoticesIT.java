package org.boardwalk.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** On a phone a message must not lie over what one needs next. */
class NoticesIT {
    private static final FilePayload NO_BADGE = new FilePayload("holiday.mov", "video/quicktime", new byte[] {1});

    @Test
    void aRefusedFormSaysWhyAtTheFieldAndLeavesItsButtonFree() {
        try (Visitor participant = Visitor.desktop(Product.DEMO).signIn("participant")) {
            participant.open("/my-credentials");
            participant.press("Add a credential");
            choose(participant, "Credential", "OSHA-10");
            choose(participant, "Earned on", "1/15/2026");
            choose(participant, "Last day it counts", "1/10/2026");
            participant.page().setViewportSize(390, 844);
            participant.press("Add the credential");

            Locator dialog = participant.page().locator("vaadin-dialog.bw-form-dialog");
            assertThat(dialog.getByRole(AriaRole.ALERT).first()).containsText("It cannot end before it was earned.");
            assertThat(dialog.locator("vaadin-date-picker[invalid]")).hasCount(1);
            assertThat(cards(participant)).hasCount(0);
            // Playwright clicks only what nothing lies over.
            participant.button("Add the credential").click(new Locator.ClickOptions().setTrial(true));
            assertThat(participant.accessibilityFindings()).isEmpty();
            assertThat(participant.sidewaysScroll()).isZero();
        }
    }

    @Test
    void aMessageTakesTheEdgeWhereItCoversNeitherTheFieldNorTheButton() {
        try (Visitor planner = Visitor.phone(Product.DEMO).signIn("planner")) {
            planner.open("/badges/verify");
            // What a keyboard on the screen leaves
            planner.page().setViewportSize(390, 480);
            Locator field = planner.page().getByLabel("Or paste its text");
            Locator button = planner.button("Check");
            for (String edge : new String[] {"start", "end"}) {
                field.focus();
                field.evaluate("(field, edge) => field.scrollIntoView({block: edge})", edge);
                planner.page().locator("vaadin-upload input[type=file]").setInputFiles(NO_BADGE);
                assertThat(cards(planner)).hasCount(1);
                planner.settle();

                assertThat(meet(cards(planner), field)).as("over the field").isFalse();
                assertThat(meet(cards(planner), button)).as("over the button").isFalse();
                planner.button("Close this message").click();
                assertThat(cards(planner)).hasCount(0);
            }
        }
    }

    private static Locator cards(Visitor visitor) {
        return visitor.page().locator("vaadin-notification-card");
    }

    private static void choose(Visitor visitor, String field, String value) {
        Locator box = visitor.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field));
        box.fill(value);
        box.press("Enter");
        visitor.settle();
    }

    private static boolean meet(Locator one, Locator other) {
        BoundingBox a = one.boundingBox();
        BoundingBox b = other.boundingBox();
        return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    }
}
