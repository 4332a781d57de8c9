package org.boardwalk.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** What a board chose before its first start, changed afterwards: mail at once, the database by the next start. */
class AdministrationIT {
    @Test
    void theMailServerIsChangedAtOnceAndTheDatabaseByTheNextStartOrNotAtAll() throws IOException {
        try (Deployment board = Deployment.start(Product.work().resolve("administration"))) {
            try (Visitor admin = Visitor.desktop(board).signIn("admin")) {
                mail(board, admin);
            }
            try (EmbeddedPostgres gone = EmbeddedPostgres.start()) {
                plan(board, gone);
            }
            board.stop();
            board.start();
            assertThat(board.console("health").out()).contains("jdbc:derby:");
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                try (Visitor admin = Visitor.desktop(board).signIn("admin")) {
                    admin.open("/administration/database");
                    assertThat(admin.page().locator("main")).containsText("Nothing was lost");
                }
                unreachable(board);
                plan(board, server);
                board.stop();
                board.start();

                assertThat(board.console("health").out()).contains("jdbc:postgresql:");
                assertThat(Files.exists(board.data().resolve("move.planned"))).isFalse();
                try (Visitor admin = Visitor.desktop(board).signIn("admin")) {
                    admin.open("/administration/database");
                    assertThat(admin.page().locator("main")).containsText("copied and compared row for row");
                }
                board.stop();
            }
        }
    }

    private static void mail(Deployment board, Visitor admin) throws IOException {
        admin.open("/administration/mail");
        admin.fill("Mail server", "mail server");
        admin.press("Save");
        assertThat(admin.page().locator(".bw-form-errors"))
                .containsText("Enter the name or address of the mail server alone");
        assertThat(admin.accessibilityFindings()).isEmpty();

        admin.fill("Mail server", "mail.example.org");
        admin.fill("User", "boardwalk");
        admin.page().locator("vaadin-password-field input").fill("open sesame");
        admin.fill("Sender’s address", "boardwalk@example.org");
        admin.fill("Address of this deployment", "https://board.example.org");
        admin.press("Save");
        assertThat(admin.page().locator("main")).containsText("The mail server is mail.example.org:587.");
        assertThat(admin.page().locator("vaadin-password-field input")).hasValue("");
        Path file = board.data().resolve("etc/org.boardwalk.mail.cfg");
        assertThat(Files.readString(file)).contains("password = open sesame", "# The mail server that messages");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static void unreachable(Deployment board) {
        try (Visitor admin = Visitor.phone(board).signIn("admin")) {
            admin.open("/administration/database");
            admin.fill("Server", "a-database-with-a-long-name-that-nobody-has.invalid");
            admin.press("Test the connection");
            Locator told = admin.page().locator(".bw-form-errors");
            assertThat(told).containsText("No database answers");
            assertThat(told.evaluate("box => box.scrollWidth <= box.clientWidth"))
                    .isEqualTo(true);
        }
    }

    private static void plan(Deployment board, EmbeddedPostgres server) {
        try (Visitor admin = Visitor.desktop(board).signIn("admin")) {
            admin.open("/administration/database");
            admin.fill("Server", "localhost");
            admin.fill("Port", String.valueOf(server.getPort()));
            admin.fill("Name of the database", "postgres");
            admin.fill("User", "postgres");
            admin.page().locator("vaadin-password-field input").fill("postgres");
            admin.page().locator("vaadin-checkbox input").uncheck();
            admin.press("Test the connection");
            assertThat(admin.page().locator("main")).containsText("The connection works: PostgreSQL");
            assertThat(admin.accessibilityFindings()).isEmpty();
            admin.press("Plan the move");
            admin.dialog().getByText("Plan the move").last().click();
            assertThat(admin.page().locator("main")).containsText("A move is planned");
        }
    }
}
