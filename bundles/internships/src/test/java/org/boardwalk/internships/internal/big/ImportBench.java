package org.boardwalk.internships.internal.big;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.internal.app.mail.Keys;
import org.boardwalk.internships.internal.app.preference.PreferencesTable;
import org.boardwalk.internships.internal.app.table.OpportunitiesTable;
import org.boardwalk.internships.internal.app.table.PlacementsTable;
import org.boardwalk.internships.internal.app.table.SitesTable;
import org.boardwalk.participants.api.directory.ParticipantDirectory;
import org.boardwalk.participants.api.directory.ParticipantDirectory.Clues;
import org.boardwalk.participants.api.directory.ParticipantDirectory.Match;
import org.boardwalk.platform.api.settings.Settings;
import org.boardwalk.platform.core.internal.tables.TablesService;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.tables.api.ModuleTable;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;

/**
 * How long files take beside a term of 2,000 people: 500 more sites, 500 more opportunities, everybody's preferences, and a
 * placement for each person a match finds one for. By hand: run the main method; arguments: databases.
 */
final class ImportBench {
    private final String database;
    private final BigBoard board;
    private final BigTerm term;
    private final TablesService tables;
    private final Map<String, String> settings = new HashMap<>(Map.of("tables.turn", "x"));

    private ImportBench(String database, BigBoard board) {
        this.database = database;
        this.board = board;
        this.term = new BigTerm(board);
        tables = new TablesService(
                board.people,
                board.data.transactions(),
                board.entities,
                values(),
                board.data.persistence().auditTrail(permission -> {}),
                new Keys());
        add(new SitesTable(board.access, board.sites, board.entities));
        add(new OpportunitiesTable(board.access, board.terms, board.sites, board.compliance, board.entities));
        add(new PreferencesTable(
                board.access,
                board.preferences,
                board.terms,
                board.termStore,
                board.sites,
                this::people,
                board.entities));
        add(new PlacementsTable(
                board.access, board.placements, board.maker, board.terms, board.sites, this::people, board.entities));
    }

    private void add(ModuleTable table) {
        tables.add(table);
    }

    public static void main(String[] arguments) {
        for (String database : (arguments.length > 0 ? arguments[0] : "Derby,PostgreSQL").split(",")) {
            try (BigBoard board = new BigBoard(database.equals("Derby") ? TestData.derby() : TestData.postgresql())) {
                new ImportBench(database, board).run();
            }
        }
        System.exit(0);
    }

    private void run() {
        board.data.empty();
        term.fill();
        execute("CREATE TABLE core_setting (setting_key VARCHAR(200) NOT NULL, setting_value VARCHAR(4000) NOT NULL)");
        execute("INSERT INTO core_setting VALUES ('tables.turn', 'x')");
        StringBuilder sites = new StringBuilder("site,location,city,contact,role,email,agreement,agreementFrom\n");
        StringBuilder seats = new StringBuilder("term,site,title,seats,state\n");
        for (int i = 0; i < BigTerm.OPPORTUNITIES; i++) {
            sites.append("New site %03d,Main campus,Dayton,Ana Ruiz,SUPERVISOR,ana@example.org,AA-%d,2020-01-01%n"
                    .formatted(i, i));
            seats.append("Spring practicum,New site %03d,Clerk,4,SECURED%n".formatted(i));
        }
        file("internships.sites", sites);
        file("internships.sites", sites);
        file("internships.opportunities", seats);
        StringBuilder wishes = new StringBuilder("externalId,term,site,title,says,choice\n");
        for (int i = 0; i < BigTerm.PEOPLE; i++) {
            for (int choice = 1; choice <= 10; choice++) {
                wishes.append("P%d,Spring practicum,New site %03d,Clerk,RANKED,%d%n"
                        .formatted(i, (i * 7 + choice * 13) % BigTerm.OPPORTUNITIES, choice));
            }
        }
        file("internships.preferences", wishes);
        MatchRun run = term.run(1);
        StringBuilder placements = new StringBuilder("externalId,term,site,title,reason\n");
        Map<UUID, String> names = board.sites.names();
        Map<UUID, Opportunity> opportunities =
                board.terms.opportunities(term.term).stream().collect(Collectors.toMap(Opportunity::id, one -> one));
        run.assignments().forEach(one -> one.opportunityId()
                .map(opportunities::get)
                .ifPresent(at -> placements.append("P%d,Spring practicum,%s,%s,By file%n"
                        .formatted(term.people.indexOf(one.participantId()), names.get(at.siteId()), at.title()))));
        file("internships.placements", placements);
    }

    private void file(String table, CharSequence text) {
        TableFile file = new TableFile("file.csv", text.toString().getBytes(StandardCharsets.UTF_8));
        var plan = tables.analyse(table, file).suggested();
        long start = System.nanoTime();
        TableReport dry = tables.dryRun(table, file, plan, TableProgress.NONE);
        long between = System.nanoTime();
        TableReport report = tables.run(table, file, plan, TableProgress.NONE);
        System.out.printf(
                "%-10s %-26s %,6d rows: dry run %.1f s, import %.1f s; %s, added %d, unchanged %d, %s%n",
                database,
                table,
                report.rows(),
                (between - start) / 1e9,
                (System.nanoTime() - between) / 1e9,
                report.outcome(),
                report.added(),
                report.unchanged(),
                dry.problems().size() + " problems");
    }

    private void execute(String sql) {
        board.data.transactions().write(() -> {
            try (Statement statement = board.entities.unwrap(Connection.class).createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Settings values() {
        return new Settings() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(settings.get(key));
            }

            @Override
            public void put(String key, String value) {
                settings.put(key, value);
            }
        };
    }

    /** Number {@code P<position>}. */
    private ParticipantDirectory.Snapshot people() {
        return new ParticipantDirectory.Snapshot() {
            @Override
            public Match find(Clues clues) {
                UUID person =
                        term.people.get(Integer.parseInt(clues.externalId().substring(1)));
                return new Match(Match.Kind.FOUND, Optional.of(person), true);
            }

            @Override
            public List<UUID> ids() {
                return term.people;
            }

            @Override
            public Optional<Clues> about(UUID participantId) {
                return Optional.empty();
            }
        };
    }
}
