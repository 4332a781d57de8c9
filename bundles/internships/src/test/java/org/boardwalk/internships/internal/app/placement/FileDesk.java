package org.boardwalk.internships.internal.app.placement;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.internal.app.table.OpportunitiesTable;
import org.boardwalk.internships.internal.app.table.PlacementsTable;
import org.boardwalk.internships.internal.app.table.SitesTable;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.core.internal.tables.TablesService;
import org.boardwalk.platform.persistence.testing.TestTexts;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TablePlan;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;

/** The module's tables, behind the platform's service for files, over a real database. */
final class FileDesk {
    private final PlacementOffice office;
    private final TablesService tables;

    /** Person to number. */
    final Map<UUID, String> people = new LinkedHashMap<>();

    FileDesk(PlacementOffice office) {
        this.office = office;
        execute("CREATE TABLE core_setting (setting_key VARCHAR(200) NOT NULL, setting_value VARCHAR(4000) NOT NULL)");
        tables = new TablesService(
                office.somebody,
                office.data.transactions(),
                office.entities,
                office.values(),
                office.data.persistence().auditTrail(permission -> {}),
                new Words());
        Compliance compliance = PlacementOffice.only(Compliance.class, Map.of("requirements", arguments -> List.of()));
        tables.add(new SitesTable(office.rights, office.sites, office.entities));
        tables.add(new OpportunitiesTable(office.rights, office.terms, office.sites, compliance, office.entities));
        tables.add(new PlacementsTable(
                office.rights,
                office.placements,
                office.maker,
                office.terms,
                office.sites,
                this::open,
                office.entities));
    }

    void empty() {
        people.clear();
        office.settings.put("tables.turn", "x");
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

    private ParticipantDirectory.Snapshot open() {
        return new ParticipantDirectory.Snapshot() {
            @Override
            public ParticipantDirectory.Match find(ParticipantDirectory.Clues clues) {
                Optional<UUID> found = people.entrySet().stream()
                        .filter(person -> person.getValue().equals(clues.externalId()))
                        .map(Map.Entry::getKey)
                        .findFirst();
                return new ParticipantDirectory.Match(
                        found.isPresent()
                                ? ParticipantDirectory.Match.Kind.FOUND
                                : ParticipantDirectory.Match.Kind.NOBODY,
                        found,
                        true);
            }

            @Override
            public List<UUID> ids() {
                return List.copyOf(people.keySet());
            }

            @Override
            public Optional<ParticipantDirectory.Clues> about(UUID participantId) {
                return Optional.ofNullable(people.get(participantId))
                        .map(number -> new ParticipantDirectory.Clues(
                                participantId.toString(), number, "", "", "", Optional.empty()));
            }
        };
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
