package org.boardwalk.participants.internal;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.boardwalk.participants.internal.app.csv.SyntheticFile;
import org.boardwalk.participants.internal.testing.Board;
import org.boardwalk.platform.tables.api.TableFile;

/** How long it takes to bring 20,000 exits and 200,000 services together; by hand: run the main method. */
final class ParticipationBench {
    private static final int PEOPLE = 20_000;
    private static final int SERVICES_EACH = 10;
    private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);
    private static final List<String> TYPES =
            List.of("career-planning", "occupational-training", "job-search-help", "on-the-job-training", "tutoring");

    private ParticipationBench() {}

    public static void main(String[] arguments) throws Exception {
        List<Board.Database> databases =
                arguments.length > 0 ? List.of(Board.Database.valueOf(arguments[0])) : List.of(Board.Database.values());
        for (Board.Database database : databases) {
            Board board = Board.fresh(database);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SyntheticFile.write(out, PEOPLE, 42, LocalDate.now());
            TableFile file = new TableFile("people.csv", out.toByteArray());
            board.imports.run(file, board.imports.analyse(file).suggested(), (phase, done, total) -> {});
            board.data.transactions().write(() -> exit(board));
            long[] took = new long[9];
            long[] busy = new long[9];
            int spells = 0;
            for (int i = -3; i < took.length; i++) {
                long start = System.nanoTime();
                long used = cpu();
                spells = board.spells.ended(FIRST, FIRST.plusYears(1)).size();
                if (i >= 0) {
                    took[i] = (System.nanoTime() - start) / 1_000_000;
                    busy[i] = (cpu() - used) / 1_000_000;
                }
            }
            Arrays.sort(took);
            Arrays.sort(busy);
            System.out.printf(
                    "%s: %d spells: median %d ms (%d to %d), processor time %d ms%n",
                    database, spells, took[took.length / 2], took[0], took[took.length - 1], busy[busy.length / 2]);
        }
        System.exit(0);
    }

    /** Time of this thread alone, which other work on the machine does not lengthen. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void exit(Board board) {
        Random random = new Random(1);
        List<UUID> people = board.entities
                .createQuery("select p.id from ParticipantEntity p", UUID.class)
                .getResultList();
        Connection connection = board.entities.unwrap(Connection.class);
        try (PreparedStatement exit = connection.prepareStatement(
                        "UPDATE participants_participant SET status = 'EXITED', entry_date = ?, exit_date = ? WHERE id = ?");
                PreparedStatement serve = connection.prepareStatement(
                        "INSERT INTO participants_service (id, version, participant_id, service_type, on_day, minutes,"
                                + " remark, source, given_by, once_key, taken_back, extends_participation)"
                                + " VALUES (?, 1, ?, ?, ?, 30, '', 'participants', 'bench', ?, '', TRUE)")) {
            int done = 0;
            for (UUID person : people) {
                LocalDate on = FIRST.plusDays(random.nextInt(360));
                exit.setDate(1, Date.valueOf(on.minusDays(200)));
                exit.setDate(2, Date.valueOf(on));
                exit.setString(3, person.toString());
                exit.addBatch();
                for (int i = 0; i < SERVICES_EACH; i++) {
                    String id = UUID.randomUUID().toString();
                    serve.setString(1, id);
                    serve.setString(2, person.toString());
                    serve.setString(3, TYPES.get(random.nextInt(TYPES.size())));
                    serve.setDate(4, Date.valueOf(on.minusDays(random.nextInt(200))));
                    serve.setString(5, id);
                    serve.addBatch();
                }
                if (++done % 500 == 0) {
                    exit.executeBatch();
                    serve.executeBatch();
                }
            }
            exit.executeBatch();
            serve.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
