package org.boardwalk.platform.ui.internal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.RouteConfiguration;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableReport.Outcome;
import org.boardwalk.platform.tables.api.TableReport.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The assistant for a module's table, without a browser. */
@ViewPackages(classes = TableImportPageTest.class)
class TableImportPageTest extends BrowserlessTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final FileTaskRunner tasks = new FileTaskRunner();
    private final FakeTables tables = new FakeTables(tasks);
    private final Signed user = new Signed();

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(OwnTexts.class);
    }

    @BeforeEach
    void open() {
        OwnTexts.page = () -> new TableImportPage(tables, tasks, user);
        RouteConfiguration.forApplicationScope().setRoute("import/:table", TableImportPage.class);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("import/toys.all");
    }

    @AfterEach
    void stop() throws InterruptedException {
        tables.release.countDown();
        tasks.close();
    }

    @Test
    void goes_from_the_file_to_the_report_with_the_persons_rights() {
        choose();
        assertThat(text()).contains("Was the file read rightly?").contains("2 rows");
        press("Next");
        assertThat(text()).contains("What does each column mean?").contains("Ball · Top");
        press("Next");
        until("Ready to import");
        press("Import now");
        until("The whole file is in.");
        assertThat(text()).contains("Show what is in now");
        assertThat(tables.ranAs).isEqualTo(Signed.ID);
    }

    @Test
    void a_missing_column_or_one_meaning_twice_goes_no_further() {
        choose();
        press("Next");
        columns().getFirst().clear();
        press("Next");
        assertThat(text()).contains("Say which column holds “toys.all.column.name”");
        columns().getFirst().setValue("price");
        press("Next");
        assertThat(text()).contains("is given to two columns");
        columns().getFirst().setValue("name");
        press("Next");
        until("Ready to import");
    }

    @Test
    void a_file_with_errors_cannot_be_imported_and_says_where_they_are() {
        tables.problems = List.of(new Problem(3, "price", "x", true, "platform.tables.number", List.of()));
        choose();
        press("Next");
        press("Next");
        until("One error keeps this file out");
        assertThat(button("Import now").isEnabled()).isFalse();
    }

    @Test
    void a_check_that_breaks_down_says_so_instead_of_going_on_for_ever() {
        tables.broken = new NoClassDefFoundError("org/example/Gone");
        choose();
        press("Next");
        press("Next");
        until("Something unexpected happened.");
        assertThat(button("Import now").isEnabled()).isFalse();
    }

    @Test
    void leaving_the_page_does_not_stop_the_import_and_it_can_be_cancelled_later() {
        tables.slow = new CountDownLatch(1);
        choose();
        press("Next");
        press("Next");
        until("Ready to import");
        press("Import now");
        until("Importing toys.csv");
        UI.getCurrent().removeAll();
        UI.getCurrent().navigate("import/toys.all");
        assertThat(text()).contains("Importing toys.csv");
        press("Cancel");
        tables.slow.countDown();
        until("Nothing of the file is in.");
        assertThat(tables.last).isEqualTo(Outcome.CANCELLED);
    }

    @Test
    void who_may_not_import_and_a_table_of_a_module_that_is_off_find_no_page() {
        user.may = false;
        UI.getCurrent().navigate("import/toys.all");
        assertThat(find(TableImportPage.class).all()).isEmpty();
        user.may = true;
        UI.getCurrent().navigate("import/toys.gone");
        assertThat(find(TableImportPage.class).all()).isEmpty();
    }

    private void choose() {
        view().received(new TableFile("toys.csv", "toy,cost\nBall,1\nTop,2\n".getBytes(StandardCharsets.UTF_8)));
        until("Was the file read rightly?");
    }

    private TableImportPage view() {
        return find(TableImportPage.class).single();
    }

    private String text() {
        return view().getElement().getTextRecursively();
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
    private List<ComboBox<String>> columns() {
        return find(ComboBox.class).all().stream()
                .map(box -> (ComboBox<String>) box)
                .toList();
    }
}
