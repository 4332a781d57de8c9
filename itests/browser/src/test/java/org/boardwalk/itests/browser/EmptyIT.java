package org.boardwalk.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The first minutes of a board's own deployment. */
class EmptyIT {
    @Test
    void theFirstAdministratorComesInByALinkThatWorksOnce() throws IOException {
        try (Deployment empty = Deployment.start(Product.work().resolve("empty"), "--empty")) {
            assertThat(empty.data().resolve("demo-accounts.txt")).doesNotExist();
            String link = link(Files.readString(empty.data().resolve("first-administrator.txt")));
            try (Visitor first = Visitor.desktop(empty)) {
                first.open(link);
                first.page().locator("input[name=username]").fill("rosa");
                first.page().locator("input[name=displayName]").fill("Rosa Amari");
                first.page().locator("input[type=password]").first().fill("four words nobody guesses");
                first.page().locator("input[type=password]").last().fill("four words nobody guesses");
                first.page().keyboard().press("Enter");

                assertThat(first.page().locator("main")).containsText("Rosa");
                first.open("/administration/setup");
                for (String open : new String[] {
                    "It is still called Boardwalk",
                    "You are the only one so far",
                    "have no state code",
                    "No server is configured"
                }) {
                    assertThat(first.page().locator("main")).containsText(open);
                }
            }
            try (Visitor second = Visitor.desktop(empty)) {
                second.open(link);

                assertThat(second.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new com.microsoft.playwright.Page.GetByRoleOptions().setLevel(1)))
                        .hasText("This link does not work any more");
            }
            assertThat(empty.console("participants:list --json").out()).doesNotContain("familyName");
            assertThat(empty.console("accounts:list").out())
                    .containsPattern("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} rosa ");
        }
    }

    /** Or the template was made from other scripts than the modules have, and saves nothing. */
    @Test
    void theTablesOfAFirstStartComeFromTheDistribution() throws IOException {
        try (Deployment empty = Deployment.start(Product.work().resolve("template"), "--empty")) {
            assertThat(Files.readString(empty.data().resolve("log/boardwalk.log")))
                    .contains("Unit participants is open", "Unit pathways is open")
                    .doesNotContain("migrations run");
        }
    }

    private static String link(String text) {
        return text.substring(text.indexOf("/welcome?token="))
                .lines()
                .findFirst()
                .orElseThrow()
                .strip();
    }
}
