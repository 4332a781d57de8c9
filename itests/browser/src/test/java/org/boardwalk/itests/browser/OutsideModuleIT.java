package org.boardwalk.itests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.boardwalk.itests.browser.Deployment.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A module written outside of this repository is added, used, updated, removed and added again. */
class OutsideModuleIT {
    private static OutsideModule developer;

    @BeforeAll
    static void theDeveloperHasAKey() throws IOException {
        developer = new OutsideModule(Product.work().resolve("developer"));
    }

    @Test
    void anAdministratorAddsAModuleAndRemovesItWithoutTraceButItsData() throws IOException {
        Path file = developer.signed();
        try (Deployment board = Deployment.start(Product.work().resolve("outside"));
                Visitor admin = Visitor.desktop(board).signIn("admin");
                Visitor planner = Visitor.desktop(board).signIn("planner")) {
            admin.open("/administration/modules/add");
            upload(admin, OutsideModule.unsigned());
            assertThat(admin.page().locator("body")).containsText("Nobody signed this module");

            admin.open("/administration/modules/add");
            upload(admin, file);
            assertThat(main(admin)).containsText("does not trust the key of CN=Riverbend Software");
            assertThat(main(admin)).containsText("equipment_entry");
            assertThat(main(admin)).containsText("Use Equipment: Board administrator, Career planner");
            assertThat(main(admin)).containsText("org.boardwalk.platform.api.security [1.");
            assertThat(admin.button("Add Equipment 1.0.0")).isDisabled();
            assertThat(admin.accessibilityFindings()).isEmpty();

            admin.press("Trust this key …");
            assertThat(admin.dialog()).containsText(fingerprint(board, file));
            admin.press("The fingerprint is right: trust it");
            assertThat(main(admin)).containsText("Nothing is against adding this module");
            assertThat(entry(planner)).not().isVisible();
            admin.press("Add Equipment 1.0.0");
            assertThat(main(admin)).containsText("Added from a file signed by CN=Riverbend Software");
            admin.press("Switch on … Equipment");
            admin.press("Switch on");
            assertThat(entry(planner)).isVisible();

            planner.open("/equipment");
            planner.press("Add …");
            planner.fill("Name", "Laptop 7");
            planner.press("Add");
            assertThat(main(planner)).containsText("Laptop 7");

            succeeds(board, "module-add " + developer.newer());
            assertThat(board.console("module-list --json").out()).contains("\"1.1.0\"");
            assertThat(entry(planner)).isVisible();
            planner.open("/equipment");
            assertThat(main(planner)).containsText("Laptop 7");
            Answer older = board.console("module-add " + file);
            assertThat(older.exit()).isEqualTo(1);
            assertThat(older.error()).contains("This is version 1.0.0, but the data here are of version 1.1.0");

            admin.open("/administration/modules");
            admin.press("Remove … Equipment");
            assertThat(admin.dialog()).containsText("equipment_entry");
            admin.press("Remove");
            assertThat(admin.page().locator("body")).containsText("Equipment is removed");
            assertThat(entry(planner)).not().isVisible();
            assertNoTrace(board);

            succeeds(board, "module-add " + developer.newer());
            assertThat(main(admin)).containsText("Added from a file signed by CN=Riverbend Software");
            succeeds(board, "module-enable equipment");
            planner.open("/equipment");
            assertThat(main(planner)).containsText("Laptop 7");

            admin.open("/administration/audit");
            assertThat(main(admin)).containsText("removed the module");
        }
    }

    @Test
    void theConsoleSaysWhatAModuleBringsAndFailsWhenItMayNotBeAdded() {
        try (Deployment board = Deployment.start(Product.work().resolve("outside-preview"), "--empty")) {
            String preview = "module-add --preview " + developer.signed();
            Answer unknown = board.console(preview);
            assertThat(unknown.exit()).isEqualTo(1);
            assertThat(unknown.out())
                    .contains("permission:  equipment.use of board-administrator, career-planner")
                    .contains("table:       equipment_entry")
                    .contains("- The board does not trust the key of CN=Riverbend Software yet.");

            succeeds(board, "module-trust --add " + developer.certificate());
            succeeds(board, preview);
        }
    }

    @Test
    void anAddedModuleIsThereAgainInARestoredDeployment() {
        Path saved = Product.work().resolve("outside.backup");
        try (Deployment board = Deployment.start(Product.work().resolve("outside-saved"), "--empty")) {
            add(board);
            succeeds(board, "module-enable equipment");
            succeeds(board, "backup " + saved);
        }
        try (Deployment restored = Deployment.at(Product.work().resolve("outside-restored"))) {
            Answer answer = restored.restore(saved);
            assertThat(answer.exit()).as(answer.error()).isZero();
            assertThat(restored.console("module-list").out()).containsPattern("equipment +\\| ON");
        }
    }

    @ParameterizedTest(name = "after {0} ms")
    @ValueSource(longs = {400, 900, 1600})
    void aKilledProcessHasAddedTheModuleOrNot(long millis) throws IOException {
        try (Deployment board = Deployment.start(Product.work().resolve("outside-cut-" + millis), "--empty")) {
            succeeds(board, "module-trust --add " + developer.certificate());
            String command = "module-add " + developer.signed();
            CompletableFuture<Answer> running = CompletableFuture.supplyAsync(() -> board.console(command));
            LockSupport.parkNanos(Duration.ofMillis(millis).toNanos()); // the moment of the cut is the test's input
            board.kill();
            boolean confirmed = running.orTimeout(1, TimeUnit.MINUTES).join().exit() == 0;

            board.start();

            boolean listed =
                    Files.exists(list(board)) && Files.readString(list(board)).contains("\"equipment\"");
            assertThat(confirmed).as("what was confirmed is there").isIn(false, listed);
            assertThat(board.console("module-list").out().contains("equipment")).isEqualTo(listed);
            if (!listed) {
                assertNoFiles(board);
                succeeds(board, command);
            }
            succeeds(board, "module-enable equipment");
            succeeds(board, "module-remove equipment");
            assertNoFiles(board);
        }
    }

    private static void add(Deployment board) {
        succeeds(board, "module-trust --add " + developer.certificate());
        succeeds(board, "module-add " + developer.signed());
    }

    private static void assertNoTrace(Deployment board) throws IOException {
        assertNoFiles(board);
        for (String listing : List.of("bundle:list -t 0 -s", "feature:list", "feature:repo-list", "module-list")) {
            assertThat(board.console(listing).out()).as(listing).doesNotContain("equipment");
        }
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            board.diagnose("GC.run");
            assertThat(board.diagnose("GC.class_histogram")).doesNotContain("org.example.equipment");
        });
    }

    private static void assertNoFiles(Deployment board) throws IOException {
        try (Stream<Path> files = Files.walk(board.data())) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("equipment")))
                    .isEmpty();
        }
    }

    private static Path list(Deployment board) {
        return board.data().resolve("modules/added.json");
    }

    private static void succeeds(Deployment board, String command) {
        Answer answer = board.console(command);
        assertThat(answer.exit()).as(command + ": " + answer.error()).isZero();
    }

    private static String fingerprint(Deployment board, Path file) {
        String report = board.console("module-add --preview --json " + file).out();
        return new tools.jackson.databind.json.JsonMapper()
                .readTree(report)
                .path("signer")
                .path("fingerprint")
                .asString();
    }

    private static void upload(Visitor admin, Path file) {
        admin.page().locator("vaadin-upload input[type=file]").first().setInputFiles(file);
        admin.settle();
    }

    private static Locator main(Visitor visitor) {
        return visitor.page().locator("main");
    }

    private static Locator entry(Visitor visitor) {
        return visitor.page()
                .locator("nav a[href='equipment'], vaadin-side-nav-item[path='equipment']")
                .first();
    }
}
