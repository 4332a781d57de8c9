package org.boardwalk.mentoring.internal.app.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.mentoring.internal.app.Office;
import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.core.internal.tables.TablesService;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TablePlan;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.jspecify.annotations.Nullable;

/** The module's tables, behind the platform's service for files, over a real database. */
final class FileDesk {
    private final Office office;
    private final TablesService tables;
    private final Map<String, String> settings = new HashMap<>();

    FileDesk(Office office) {
        this.office = office;
        execute("CREATE TABLE core_setting (setting_key VARCHAR(200) NOT NULL, setting_value VARCHAR(4000) NOT NULL)");
        tables = new TablesService(
                office.somebody,
                office.data.transactions(),
                office.entities,
                values(),
                office.data.persistence().auditTrail(permission -> {}),
                new Words());
        tables.add(new MentorsTable(office.access, office.mentors, office.form));
        tables.add(new MenteesTable(office.access, office.mentees, office.form, office.town.directory()));
    }

    private Settings values() {
        return new Settings() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(settings.get(key));
            }

            @Override
            public void put(String key, @Nullable String value) {
                settings.put(key, value);
            }
        };
    }

    void empty() {
        settings.put("tables.turn", "x");
        execute("DELETE FROM core_setting");
        execute("INSERT INTO core_setting VALUES ('tables.turn', 'x')");
    }

    private void execute(String sql) {
        office.data.transactions().write(() -> {
            try (Statement statement = office.entities.unwrap(Connection.class).createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static TableFile file(String text) {
        return new TableFile("file.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private TablePlan plan(String table, TableFile file) {
        return tables.analyse(table, file).suggested();
    }

    TableReport run(String table, String text) {
        TableFile file = file(text);
        return tables.run(table, file, plan(table, file), TableProgress.NONE);
    }

    TableReport dryRun(String table, String text) {
        TableFile file = file(text);
        return tables.dryRun(table, file, plan(table, file), TableProgress.NONE);
    }

    String export(String table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tables.export(table, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    String example(String table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tables.example(table, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The sentences on the class path; those of other modules are their own keys. */
    private static final class Words implements Texts {
        private final Texts all = new TestTexts();

        @Override
        public List<Locale> locales() {
            return all.locales();
        }

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return key.startsWith("participants.")
                    ? key.substring(key.lastIndexOf('.') + 1)
                    : all.text(locale, key, arguments);
        }
    }
}
