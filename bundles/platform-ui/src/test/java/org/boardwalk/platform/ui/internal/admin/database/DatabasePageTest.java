package org.boardwalk.platform.ui.internal.admin.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.boardwalk.platform.api.database.DatabaseMoves;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.Metrics;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.ui.internal.files.OwnTexts;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = DatabasePageTest.class)
class DatabasePageTest extends BrowserlessTest {
    private final Remembering moves = new Remembering();
    private DatabasePage page;

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(OwnTexts.class);
    }

    @Test
    void anEmbeddedDatabaseIsShownWithTheWayToAServer() {
        open();

        assertThat(text()).contains("Apache Derby 10", "/data/db", "Move to PostgreSQL");
        assertThat(test(button("Plan the move")).isUsable()).isTrue();
    }

    @Test
    void whatIsTypedIsTestedAndPlannedOnlyAfterAQuestion() {
        open();
        test(field("Server")).setValue(" db.example.org ");
        test($(PasswordField.class).single()).setValue("sesame");
        test(button("Test the connection")).click();
        assertThat(text()).contains("The connection works: PostgreSQL 17.2", "Which server answered was not checked");
        assertThat(moves.tried)
                .containsExactly(
                        new DatabaseMoves.Target("db.example.org", 5432, "boardwalk", "boardwalk", "sesame", true, ""));

        test(button("Plan the move")).click();
        assertThat(moves.planned()).isEmpty();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(moves.planned()).contains("db.example.org");
        assertThat(text())
                .contains("The next start moves all data to db.example.org")
                .doesNotContain("sesame");
        assertThat($(PasswordField.class).exists()).isFalse();

        test(button("Cancel the move")).click();
        assertThat(moves.planned()).isEmpty();
        assertThat(text()).contains("Move to PostgreSQL");
    }

    @Test
    void whatIsInTheWayStandsAtItsFieldAndNobodyIsAsked() {
        moves.refusal = new ProblemException("platform.move.try.noRight", "u", "place");
        open();
        test(button("Plan the move")).click();

        assertThat(field("User").isInvalid()).isTrue();
        assertThat(field("Server").isInvalid()).isFalse();
        assertThat($(ConfirmDialog.class).exists()).isFalse();
    }

    @Test
    void withTheCertificateOfAnAuthorityItIsSaidThatTheServerWasChecked() {
        open();
        test($(TextArea.class).single()).setValue("-----BEGIN CERTIFICATE-----\n");
        test(button("Test the connection")).click();

        assertThat(moves.tried)
                .extracting(DatabaseMoves.Target::authority)
                .containsExactly("-----BEGIN CERTIFICATE-----");
        assertThat(text()).contains("The server proved by its certificate");
    }

    @Test
    void aPortThatIsNoNumberIsLeftToTheCheck() {
        open();
        test(field("Port")).setValue("many");
        test(button("Test the connection")).click();

        assertThat(moves.tried).extracting(DatabaseMoves.Target::port).containsExactly(0);
    }

    @Test
    void howTheLastMoveWentIsTold() {
        moves.last =
                new DatabaseMoves.Outcome(false, Sentence.of("platform.page.database.cancelled"), 0, 0, Instant.EPOCH);
        open();
        assertThat(text()).contains("Not moved", "Nothing was lost", "The move is cancelled.", "Move to PostgreSQL");

        moves.last = new DatabaseMoves.Outcome(
                true, Sentence.of("platform.page.database.last.done"), 88, 1234, Instant.EPOCH);
        moves.used = new DatabaseMoves.Used(false, "PostgreSQL 17.2", "jdbc:postgresql://db/b", "b");
        UI.getCurrent().removeAll();
        open();
        assertThat(text())
                .contains("88 tables with 1,234 rows", "jdbc:postgresql://db/b", "The data are on a server.")
                .doesNotContain("Move to PostgreSQL");
    }

    private void open() {
        page = new DatabasePage(moves, new NoFigures());
        UI.getCurrent().add(page);
    }

    private String text() {
        return page.getElement().getTextRecursively();
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private static final class NoFigures implements Metrics {
        @Override
        public List<Metric> metrics() {
            return List.of();
        }

        @Override
        public String text() {
            return "";
        }
    }

    /** Remembers what it was told. */
    private static final class Remembering implements DatabaseMoves {
        private final List<Target> tried = new ArrayList<>();
        private Used used = new Used(true, "Apache Derby 10", "jdbc:derby:/data/db", "");
        private Outcome last;
        private Target plan;
        private ProblemException refusal;

        @Override
        public Used used() {
            return used;
        }

        @Override
        public String tryOut(Target target) {
            if (refusal != null) {
                throw refusal;
            }
            tried.add(target);
            return "17.2";
        }

        @Override
        public void plan(Target target) {
            plan = target;
        }

        @Override
        public void cancel() {
            plan = null;
        }

        @Override
        public Optional<String> planned() {
            return Optional.ofNullable(plan).map(Target::host);
        }

        @Override
        public Optional<Outcome> last() {
            return Optional.ofNullable(last);
        }
    }
}
