package org.boardwalk.participants.internal.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.boardwalk.participants.api.imports.ImportAnalysis;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.api.imports.ImportPlan;
import org.boardwalk.participants.api.imports.ParticipantImport;
import org.boardwalk.participants.internal.ui.testing.Fake;
import org.boardwalk.participants.internal.ui.testing.PageTest;
import org.boardwalk.participants.internal.ui.testing.World;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableFormat;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.boardwalk.platform.tables.api.TableReport.Outcome;
import org.boardwalk.platform.tables.api.TableReport.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportPageTest extends PageTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final World world = new World();
    private final BackgroundTasks tasks = new BackgroundTasks();
    private final CountDownLatch release = new CountDownLatch(1);
    private List<Problem> problems = List.of();
    private boolean slow;

    @BeforeEach
    void page() {
        page("participants/import", ImportPage.class, () -> new ImportPage(service(), tasks, world.user()));
        UI.getCurrent().navigate("participants/import");
    }

    @AfterEach
    void stop() throws InterruptedException {
        release.countDown();
        tasks.close();
    }

    @Test
    void goes_from_the_file_to_the_report() {
        choose();
        assertThat(text()).contains("Was the file read rightly?").contains("2 rows");
        press("Next");
        assertThat(text()).contains("What does each column mean?").contains("Ana · Bea");
        press("Next");
        press("Next");
        until("Ready to import");
        press("Import now");
        until("The whole file is in.");
        assertThat(text()).contains("Show the participants");
        assertThat(tasks.last(World.PLANNER, "participants")).isPresent();
    }

    @Test
    void columns_without_a_name_or_named_twice_go_no_further() {
        choose();
        press("Next");
        columns().getFirst().clear();
        press("Next");
        assertThat(text()).contains("Say which columns hold the given and family name");
        columns().getFirst().setValue(ImportField.FAMILY_NAME);
        press("Next");
        assertThat(text()).contains("is given to two columns");
        columns().getFirst().setValue(ImportField.GIVEN_NAME);
        press("Next");
        assertThat(text()).contains("Who is here already?");
    }

    @Test
    void a_file_with_errors_cannot_be_imported_and_says_where_they_are() {
        problems = List.of(new Problem(3, "email", "x", true, "participants.invalid.email", List.of()));
        choose();
        press("Next");
        press("Next");
        press("Next");
        until("One error keeps this file out");
        assertThat(button("Import now").isEnabled()).isFalse();
    }

    @Test
    void leaving_the_page_does_not_stop_the_import_and_it_is_found_again() {
        slow = true;
        importing();
        UI.getCurrent().removeAll();
        UI.getCurrent().navigate("participants/import");
        assertThat(text()).contains("Importing people.csv");
        release.countDown();
        until("The whole file is in.");
    }

    @Test
    void cancelling_leaves_nothing_and_says_so() {
        slow = true;
        importing();
        press("Cancel");
        release.countDown();
        until("Nothing of the file is in.");
        press("Import another file");
        assertThat(text()).contains("Which file?");
    }

    private void importing() {
        choose();
        press("Next");
        press("Next");
        press("Next");
        until("Ready to import");
        press("Import now");
        until("Importing people.csv");
    }

    private void choose() {
        view().received(new TableFile("people.csv", "given,family\nAna,A\nBea,B\n".getBytes(StandardCharsets.UTF_8)));
        until("Was the file read rightly?");
    }

    private ImportPage view() {
        return find(ImportPage.class).single();
    }

    private String text() {
        return textOf(view());
    }

    private void until(String sentence) {
        await().pollInSameThread().atMost(LIMIT).untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(text()).contains(sentence);
        });
    }

    private void press(String text) {
        test(button(text)).click();
    }

    private Button button(String text) {
        return find(Button.class, view()).withText(text).single();
    }

    @SuppressWarnings("unchecked")
    private List<ComboBox<ImportField>> columns() {
        return find(ComboBox.class).all().stream()
                .map(box -> (ComboBox<ImportField>) box)
                .toList();
    }

    private ParticipantImport service() {
        ImportPlan plan = new ImportPlan(
                new TableFormat("UTF-8", ',', TableFormat.DateOrder.MONTH_DAY_YEAR),
                List.of(Optional.of(ImportField.GIVEN_NAME), Optional.of(ImportField.FAMILY_NAME)),
                List.of(),
                ImportPlan.DuplicatePolicy.UPDATE);
        ImportAnalysis analysis = new ImportAnalysis(
                plan, false, List.of("given", "family"), List.of(List.of("Ana", "A"), List.of("Bea", "B")), 2);
        return new Fake()
                .when("analyse", arguments -> analysis)
                .when("dryRun", arguments -> report(Outcome.DRY_RUN))
                .when("run", arguments -> run((TableProgress) arguments[2]))
                .as(ParticipantImport.class);
    }

    private TableReport run(TableProgress progress) {
        progress.at(TableProgress.Phase.WRITING, 1, 2);
        while (slow && release.getCount() > 0) {
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return report(progress.cancelled() ? Outcome.CANCELLED : Outcome.IMPORTED);
    }

    private TableReport report(Outcome outcome) {
        return new TableReport(UUID.randomUUID(), outcome, "people.csv", 2, 2, 0, 0, 0, problems);
    }
}
