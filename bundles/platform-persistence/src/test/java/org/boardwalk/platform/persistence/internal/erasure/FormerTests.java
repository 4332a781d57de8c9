package org.boardwalk.platform.persistence.internal.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.boardwalk.platform.api.erasure.ErasureGuard;
import org.boardwalk.platform.api.erasure.Erasures.Fate;
import org.boardwalk.platform.api.erasure.Erasures.Preview;
import org.boardwalk.platform.api.erasure.Erasures.Rows;
import org.boardwalk.platform.api.erasure.Erasures.State;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.sample.Effect;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff, mentors and others who are no participants. */
abstract class FormerTests {
    private static final UUID DANA = UUID.randomUUID();
    private static final UUID INGRID = UUID.randomUUID();

    @TempDir
    private Path backups;

    private final List<ErasureGuard> guards = new ArrayList<>();
    private TestData data;

    abstract TestData open();

    @BeforeEach
    void twoPeopleAndWhatTheyDid() {
        data = open();
        data.unit("sample/gamma", "gamma", Effect.class);
        data.user().allow(true);
        staff(DANA, "dana@example.org", "Dana Reyes");
        staff(INGRID, "ingrid@example.org", "Ingrid O'Neil");
        run("INSERT INTO gamma_mentor VALUES ('m-1', '" + INGRID + "', 'Ingrid', 'O''Neil', 'I sail')");
        run("INSERT INTO gamma_link VALUES ('l-1', 'm-1')");
        work("w-1", "Dana Reyes", null, "ingrid@example.org");
        work("w-2", "Ingrid O'Neil", "m-1", "Called otherwise then");
        work("w-3", "Dana Reyes", DANA.toString(), "Dana Reyes");
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void whatTellsWhoItWasGoesAndWhatWasDoneStays() {
        assertThat(erasures().erase(INGRID, "left in May").state()).isEqualTo(State.DONE);
        assertThat(rows("SELECT name, display_name, enabled, password_hash FROM gamma_staff ORDER BY display_name"))
                .containsExactly(
                        "dana@example.org|Dana Reyes|true|x", "former-" + INGRID + "|Former staff member 1|false|null");
        assertThat(rows("SELECT given_name, family_name, about, account_id FROM gamma_mentor"))
                .containsExactly("Former|mentor 1||" + INGRID);
        assertThat(rows("SELECT id FROM gamma_link")).isEmpty();
        assertThat(rows("SELECT id, decided_by, author_name, body FROM gamma_work ORDER BY id"))
                .containsExactly(
                        "w-1|Dana Reyes|Former staff member 1|text",
                        "w-2|Former staff member 1|Former staff member 1|text",
                        "w-3|Dana Reyes|Dana Reyes|text");
    }

    @Test
    void whatGoesAndWhatStaysIsSaidBefore() {
        Preview preview = erasures().preview(INGRID);
        assertThat(preview.rows())
                .extracting(Rows::english, Rows::count, Rows::fate)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Links", 1L, Fate.GOES),
                        org.assertj.core.groups.Tuple.tuple("Accounts", 1L, Fate.SHARED),
                        org.assertj.core.groups.Tuple.tuple("Work", 2L, Fate.SHARED));
        assertThat(preview.rows().getLast().whyEnglish()).contains("Former staff member 1");
        assertThat(rows("SELECT id FROM gamma_link")).hasSize(1);
    }

    @Test
    void aNameThatSomebodyElseHasTooTellsNobodyAndStays() {
        staff(UUID.randomUUID(), "dana2@example.org", "Dana Reyes");
        assertThat(erasures().preview(DANA).rows())
                .extracting(Rows::whyEnglish)
                .contains("stays as it is: somebody else has the same name");
        erasures().erase(DANA, "asked for it");
        assertThat(rows("SELECT decided_by, author_name FROM gamma_work WHERE id = 'w-3'"))
                .containsExactly("Dana Reyes|Former staff member 1");
    }

    @Test
    void whoIsGuardedOrHeldStays() {
        guards.add(person -> {
            throw new ProblemException("sample.last");
        });
        assertThat(code(() -> erasures().erase(DANA, "asked"))).isEqualTo("sample.last");
        assertThat(code(() -> erasures().preview(DANA))).isEqualTo("sample.last");
        guards.clear();
        erasures().hold(DANA, "Audit 17");
        assertThat(code(() -> erasures().erase(DANA, "asked"))).isEqualTo("platform.erasure.held");
        assertThat(rows("SELECT name FROM gamma_staff WHERE id = '" + DANA + "'"))
                .containsExactly("dana@example.org");
    }

    @Test
    void aRestoredBackupForgetsThemAgainAndEachHasANumberOfTheirOwn() {
        erasures().erase(DANA, "asked");
        new ErasedList(backups).add(ErasedList.Line.of(INGRID.toString()));
        run("UPDATE gamma_staff SET display_name = 'Dana Reyes', name = 'dana@example.org' WHERE id = '" + DANA + "'");
        erasures().resume();
        assertThat(rows("SELECT display_name FROM gamma_staff ORDER BY display_name"))
                .containsExactly("Former staff member 1", "Former staff member 2");
        assertThat(erasures().resume()).as("nothing is left to do").isZero();
    }

    private ErasureService erasures() {
        ErasureService.BackupCount none = new ErasureService.BackupCount() {
            @Override
            public int made() {
                return 0;
            }

            @Override
            public int kept() {
                return 0;
            }
        };
        return new ErasureService(
                data.persistence().transactions(),
                data.user(),
                data.audit(),
                new ErasedList(backups),
                none,
                () -> guards,
                Clock.systemDefaultZone());
    }

    private void staff(UUID id, String name, String shown) {
        run("INSERT INTO gamma_staff VALUES ('" + id + "', 1, '" + name + "', '" + shown.replace("'", "''")
                + "', TRUE, 'x')");
    }

    private void work(String id, String decidedBy, String author, String authorName) {
        run("INSERT INTO gamma_work VALUES ('" + id + "', 1, '" + decidedBy.replace("'", "''") + "', "
                + (author == null ? "NULL" : "'" + author + "'") + ", '" + authorName + "', 'text')");
    }

    private void run(String sql) {
        try (Connection connection = data.persistence().connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> rows(String sql) {
        List<String> found = new ArrayList<>();
        try (Connection connection = data.persistence().connections().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    Object cell = rows.getObject(column);
                    cells.add(String.valueOf(cell));
                }
                found.add(String.join("|", cells));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static String code(Runnable work) {
        return catchThrowableOfType(ProblemException.class, work::run).code();
    }
}
