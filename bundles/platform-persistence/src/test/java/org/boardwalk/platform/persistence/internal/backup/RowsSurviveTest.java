package org.boardwalk.platform.persistence.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.time.api.DateTimes;
import net.jqwik.time.api.Dates;
import net.jqwik.time.api.Times;
import org.boardwalk.platform.persistence.internal.database.Database;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.internal.database.ScratchFiles;
import org.boardwalk.platform.persistence.internal.database.StoredValues;
import org.boardwalk.platform.persistence.testing.TestPostgres;
import org.jspecify.annotations.Nullable;

/** Rows of every type of column, there and back, in each database and from each to the other. */
class RowsSurviveTest {
    private static final String COLUMNS =
            "a_text VARCHAR(400), b_long %s, c_small SMALLINT, d_int INTEGER, e_big BIGINT,"
                    + " f_exact DECIMAL(14, 4), g_double DOUBLE PRECISION, h_yes BOOLEAN, i_day DATE, j_time TIME,"
                    + " k_at TIMESTAMP, l_bytes %s";

    @SuppressWarnings("NullAway.Init")
    private static Path directory;

    @SuppressWarnings("NullAway.Init")
    private static Database derby;

    @SuppressWarnings("NullAway.Init")
    private static Database postgres;

    @BeforeContainer
    static void open() throws Exception {
        directory = Files.createTempDirectory("boardwalk-rows");
        derby = Database.open(DatabaseConfig.embedded(directory.resolve("db")));
        postgres = Database.open(TestPostgres.newDatabase());
        create(derby, "CLOB", "BLOB(10M)");
        create(postgres, "TEXT", "BYTEA");
    }

    @AfterContainer
    static void close() {
        derby.close();
        postgres.close();
        ScratchFiles.delete(directory);
    }

    @Property(tries = 60)
    void rowsOfTheEmbeddedDatabaseSurvive(@ForAll("rows") List<Row> rows) throws Exception {
        survive(derby, rows, derby, StoredValues.DERBY);
        survive(derby, rows, postgres, StoredValues.POSTGRESQL);
    }

    @Property(tries = 60)
    void rowsOfPostgresqlSurvive(@ForAll("rows") List<Row> rows) throws Exception {
        survive(postgres, rows, postgres, StoredValues.POSTGRESQL);
        survive(postgres, rows, derby, StoredValues.DERBY);
    }

    /** What is there afterwards is what the loader said must be there; in the same kind of database, it is all. */
    private static void survive(Database from, List<Row> rows, Database to, StoredValues values) throws Exception {
        fill(from, rows);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        RowSum before = read(from, saved);
        RowSum expected = load(to, values, saved.toByteArray());
        RowSum after = read(to, OutputStream.nullOutputStream());
        assertThat(after.rows()).isEqualTo(before.rows()).isEqualTo(rows.size());
        assertThat(after.hex()).isEqualTo(expected.hex());
        if (from.dialect() == to.dialect()) {
            assertThat(after.hex()).isEqualTo(before.hex());
        }
    }

    private static RowSum read(Database database, OutputStream out) throws Exception {
        try (Connection connection = database.connections().getConnection()) {
            return TableReader.read(connection, table(connection), out);
        }
    }

    private static RowSum load(Database database, StoredValues values, byte[] lines) throws Exception {
        try (Connection connection = database.connections().getConnection()) {
            return new TableLoader(connection, table(connection), values).load(new ByteArrayInputStream(lines));
        }
    }

    private static DataTable table(Connection connection) throws Exception {
        return Catalogue.tables(connection).getFirst();
    }

    private static void create(Database database, String text, String bytes) throws Exception {
        try (Connection connection = database.connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE everything (" + COLUMNS.formatted(text, bytes) + ")");
            connection.commit();
        }
    }

    private static void fill(Database database, List<Row> rows) throws Exception {
        StoredValues values = database.dialect().storedValues();
        try (Connection connection = database.connections().getConnection()) {
            DataTable table = table(connection);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("DELETE FROM everything");
            }
            try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
                for (Row row : rows) {
                    for (int i = 0; i < row.values().size(); i++) {
                        Object value = row.values().get(i).value();
                        if (value == null) {
                            insert.setNull(i + 1, table.columns().get(i).jdbcType());
                        } else {
                            values.set(insert, i + 1, values.kept(value));
                        }
                    }
                    insert.executeUpdate();
                }
            }
            connection.commit();
        }
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<String> texts = Arbitraries.strings().all().ofMaxLength(150);
        Arbitrary<BigDecimal> exact = Arbitraries.bigIntegers()
                .between(
                        BigInteger.TEN.pow(14).negate().add(BigInteger.ONE),
                        BigInteger.TEN.pow(14).subtract(BigInteger.ONE))
                .map(unscaled -> new BigDecimal(unscaled, 4));
        Arbitrary<LocalDate> days = Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        Arbitrary<LocalTime> times = Times.times().ofPrecision(java.time.temporal.ChronoUnit.NANOS);
        Arbitrary<LocalDateTime> moments = DateTimes.dateTimes()
                .between(LocalDateTime.of(1, 1, 1, 0, 0), LocalDateTime.of(9999, 12, 31, 23, 59))
                .ofPrecision(java.time.temporal.ChronoUnit.NANOS);
        return Combinators.combine(List.<Arbitrary<Value>>of(
                        value(texts),
                        value(texts),
                        value(Arbitraries.shorts().map(Short::longValue)),
                        value(Arbitraries.integers().map(Integer::longValue)),
                        value(Arbitraries.longs()),
                        value(exact),
                        value(Arbitraries.doubles().between(-1e15, 1e15)),
                        value(Arbitraries.of(true, false)),
                        value(days),
                        value(times),
                        value(moments),
                        value(Arbitraries.bytes().array(byte[].class).ofMaxSize(3000))))
                .as(Row::new)
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<Value> value(Arbitrary<? extends Object> some) {
        return some.<Value>map(Value::new).injectNull(0.15).map(value -> value == null ? new Value(null) : value);
    }

    private record Value(@Nullable Object value) {}

    private record Row(List<Value> values) {}
}
