package org.boardwalk.itests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.boardwalk.itests.browser.Deployment.Answer;
import org.boardwalk.itests.browser.load.Databases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The launcher and the console, as an administrator types them. */
class LauncherIT {
    @Test
    void theConsolePrintsACommandsResultAndNothingElse() {
        Answer answer = Product.DEMO.console("module-list --json");

        JsonNode modules = new JsonMapper().readTree(answer.out());
        assertThat(modules.valueStream().map(module -> module.path("id").asString()))
                .contains("participants", "pathways");
        assertThat(answer.exit()).isZero();
        assertThat(answer.error()).isEmpty();
    }

    @Test
    void aCommandThatFailsSaysWhyAndExitsWithOne() {
        Answer answer = Product.DEMO.console("module-enable telepathy");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.error()).contains("There is no module called telepathy");
    }

    @Test
    void anUnknownCommandIsAFailureToo() {
        Answer answer = Product.DEMO.console("fly-to-the-moon");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.error()).contains("fly-to-the-moon");
    }

    @Test
    void eachReportingCommandSpeaksJson() {
        for (String command : new String[] {
            "module-list --json",
            "module-enable --preview --json pathways",
            "health --json",
            "job-list --json",
            "hold-list --json",
            "accounts:list --json",
            "participants:list --json"
        }) {
            Answer answer = Product.DEMO.console(command);
            assertThat(answer.exit()).as(command + ": " + answer.error()).isZero();
            assertThat(new JsonMapper().readTree(answer.out()).isContainer())
                    .as(command)
                    .isTrue();
        }
    }

    @Test
    void aDistributionThatWasMovedStartsWithTheDataItHad() throws IOException {
        Path data = Product.work().resolve("moved-data");
        Path before = Files.createSymbolicLink(Product.work().resolve("before"), Deployment.distribution());
        try (Deployment board = Deployment.startFrom(before, data)) {
            board.stop();
        }
        Files.delete(before);
        Path after = Files.createSymbolicLink(Product.work().resolve("after"), Deployment.distribution());

        try (Deployment board = Deployment.startFrom(after, data)) {
            assertThat(board.console("module-list").exit()).isZero();
        }
    }

    @Test
    void whatWasOnIsOnAgainAfterEveryStart() {
        try (Deployment board = Deployment.start(Product.work().resolve("again"))) {
            assertThat(board.console("module-enable internships").exit()).isZero();
            assertThat(board.console("module-enable mentoring").exit()).isZero();
            for (int i = 0; i < 3; i++) {
                board.stop();
                board.start();
                assertThat(board.console("module-list --json").out())
                        .doesNotContain("FAILED")
                        .doesNotContain("OFF");
            }
        }
    }

    @Test
    void aChangedDatabaseFileTakesEffectWhilePeopleWork() throws IOException {
        try (Deployment board = Deployment.start(Product.work().resolve("database"));
                Visitor planner = Visitor.desktop(board).signIn("planner")) {
            Path file = board.data().resolve("etc/org.boardwalk.data.cfg");
            Files.writeString(file, "\npoolSize = 7\n", StandardOpenOption.APPEND);
            await().atMost(Duration.ofMinutes(1)).until(() -> timesOpened(board, "pathways") == 2 && isServed(board));

            planner.open("/participants");

            PlaywrightAssertions.assertThat(planner.page().locator("main")).containsText(" participants");
        }
    }

    @Test
    void whileTheDatabaseIsAwayPeopleAreToldSoAndStaySignedIn() throws IOException {
        try (Deployment board = Deployment.start(Product.work().resolve("away"));
                Visitor planner = Visitor.desktop(board).signIn("planner")) {
            Path file = board.data().resolve("etc/org.boardwalk.data.cfg");
            String derby = Files.readString(file);
            Files.writeString(file, derby + "\nurl = jdbc:postgresql://localhost:1/nobody\n");
            await().atMost(Duration.ofMinutes(1)).until(() -> !isServed(board));

            planner.open("/participants");
            PlaywrightAssertions.assertThat(planner.page().locator("main"))
                    .containsText("Boardwalk cannot answer right now");
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(board.console("health").out())
                            .contains("No database answers at jdbc:postgresql://localhost:1"));
            assertThat(board.console("module-list").exit()).isZero();
            assertThat(board.console("backup-list").error()).contains("This needs the database");

            Files.writeString(file, derby);
            await().atMost(Duration.ofMinutes(1)).until(() -> isServed(board));
            assertThat(board.console("backup-list").exit()).isZero();

            planner.open("/participants");
            PlaywrightAssertions.assertThat(planner.page().locator("main")).containsText(" participants");
        }
    }

    private static int timesOpened(Deployment board, String unit) throws IOException {
        return Files.readString(board.data().resolve("log/boardwalk.log")).split("Unit " + unit + " is open").length
                - 1;
    }

    private static boolean isServed(Deployment board) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(board.uri("/")).build(), BodyHandlers.discarding())
                            .statusCode()
                    < 400;
        }
    }

    @Test
    void aDeploymentMovesToPostgresqlWithEveryRow() throws IOException {
        Path data = Product.work().resolve("moving");
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Deployment board = Deployment.start(data)) {
            board.awaitQuiet();
            Path before = Product.work().resolve("before.zip");
            assertThat(Deployment.launchOnce(List.of("backup", before.toString(), "--data", data.toString()))
                            .exit())
                    .isZero();
            board.stop();
            Databases.prepare(Product.work().resolve("target"), server);

            Answer moved = board.move(Product.work().resolve("target/etc/org.boardwalk.data.cfg"));

            assertThat(moved.exit()).as(moved.error()).isZero();
            assertThat(board.console("health").out()).contains("jdbc:postgresql:");
            Path after = Product.work().resolve("after.zip");
            assertThat(Deployment.launchOnce(List.of("backup", after.toString(), "--data", data.toString()))
                            .exit())
                    .isZero();
            assertThat(BackupRows.missing(before, after, UpgradeIT.BOOKS)).isEmpty();
        }
    }

    @Test
    void whoAsksHowARunIsStartedStartsNothing() {
        Path data = Product.work().resolve("help");

        Answer answer = Deployment.launchOnce(List.of("run", "--data", data.toString(), "--help"));

        assertThat(answer.exit()).isZero();
        assertThat(answer.out()).contains("run [--port").contains("--background");
        assertThat(data).doesNotExist();
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertThatThrownBy(() -> Deployment.start(Product.work().resolve("port"), "--port", port))
                    .hasMessageContaining(port)
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void aDataDirectoryServesOneInstanceAtATime() {
        assertThatThrownBy(() -> Deployment.start(Product.DEMO.data()))
                .hasMessageContaining(Product.DEMO.data().toString());
        assertThat(Product.DEMO.console("health").exit())
                .as("the first one is unharmed")
                .isZero();
    }
}
