package org.boardwalk.certifications.internal.app;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.core.internal.tables.TablesService;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TablePlan;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;

/** The module's tables, behind the platform's service for files, over a real database. */
final class FileOffice implements AutoCloseable {
    final Office office;
    final KnownPeople people;
    final EducationStore education;
    private final TablesService tables;

    FileOffice(TestData data) {
        office = new Office(data, org.boardwalk.certifications.internal.domain.ActivityEntity.class);
        people = new KnownPeople(office.somebody);
        education = new EducationStore(office.entities, office.walletStore);
        createSettings();
        tables = new TablesService(
                office.somebody,
                data.transactions(),
                office.entities,
                new NoSettings(),
                data.persistence().auditTrail(permission -> {}),
                new Words());
        Access access = new Access(office.somebody, office.somebody);
        tables.add(new WalletTable(
                data.transactions(),
                office.entities,
                office.events,
                access,
                office.catalogueStore,
                office.walletStore,
                people));
        tables.add(new ActivityTable(
                data.transactions(),
                office.entities,
                data.persistence().auditTrail(permission -> {}),
                access,
                education,
                people));
        tables.add(new CatalogueTable(
                data.transactions(), access, office.catalogue, office.catalogueStore, participants()));
    }

    /** The row an import waits for. */
    private void createSettings() {
        execute("CREATE TABLE core_setting (setting_key VARCHAR(200) NOT NULL, setting_value VARCHAR(4000) NOT NULL)");
    }

    void empty() {
        office.empty();
        people.clear();
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

    /** Only {@code summaries} is asked: what people are called. */
    private Participants participants() {
        return (Participants) Proxy.newProxyInstance(
                Participants.class.getClassLoader(),
                new Class<?>[] {Participants.class},
                (proxy, method, arguments) -> {
                    Map<UUID, ParticipantSummary> found = new HashMap<>();
                    ((Collection<?>) arguments[0]).forEach(id -> people.open()
                            .about((UUID) id)
                            .ifPresent(
                                    is -> found.put((UUID) id, summary((UUID) id, is.givenName(), is.familyName()))));
                    return found;
                });
    }

    private static ParticipantSummary summary(UUID id, String given, String family) {
        return new ParticipantSummary(
                id,
                "",
                given,
                family,
                "",
                "",
                ParticipantStatus.ACTIVE,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public void close() {
        office.close();
    }

    private static final class NoSettings implements Settings {
        @Override
        public Optional<String> get(String key) {
            return Optional.empty();
        }

        @Override
        public void put(String key, String value) {}
    }

    /** The sentences on the class path; those of other modules are their own keys. */
    private static final class Words implements Texts {
        private final Texts all = new org.boardwalk.platform.persistence.testing.TestTexts();

        @Override
        public List<Locale> locales() {
            return all.locales();
        }

        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return key.startsWith("participants.")
                    ? MessageFormat.format(key.substring(key.lastIndexOf('.') + 1), arguments)
                    : all.text(locale, key, arguments);
        }
    }
}
