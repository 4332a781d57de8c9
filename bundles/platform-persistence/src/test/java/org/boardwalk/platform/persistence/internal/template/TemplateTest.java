package org.boardwalk.platform.persistence.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.boardwalk.platform.persistence.internal.Persistence;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first start from the database that came with the distribution. */
class TemplateTest {
    private static final String SCRIPT = "CREATE TABLE toys_toy (id INT NOT NULL PRIMARY KEY, name VARCHAR(80));"
            + "CREATE INDEX toys_by_name ON toys_toy (name);";

    @TempDir
    Path directory;

    private Path home;
    private DatabaseConfig config;

    @BeforeEach
    void build() throws IOException {
        home = directory.resolve("home");
        config = DatabaseConfig.embedded(directory.resolve("data/db"));
        Files.createDirectories(home.resolve("system/toys"));
        Files.createDirectories(directory.resolve("data"));
        writeModule(home.resolve("system/toys/toys.jar"));
        TemplateBuild.make(home.resolve("system"), home.resolve("template/db"));
    }

    @Test
    void whatIsThereIsWhatTheMigrationsMakeAndWhatTheyRemember() throws SQLException, IOException {
        DatabaseConfig migrated = DatabaseConfig.embedded(directory.resolve("migrated/db"));
        TemplateBuild.make(home.resolve("system"), directory.resolve("migrated/db"));
        new Template(home.toString()).copyFor(config);
        assertThat(schema(config)).contains("TOYS_TOY NAME VARCHAR(80)").isEqualTo(schema(migrated));
        assertThat(rows(config, "SELECT unit, scripts FROM platform_migrated ORDER BY unit"))
                .hasSize(2)
                .isEqualTo(rows(migrated, "SELECT unit, scripts FROM platform_migrated ORDER BY unit"));
    }

    @Test
    void nothingElseIsWrittenThanWhatIsThere() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("template"))) {
            assertThat(files).containsExactly(home.resolve("template/db"));
        }
    }

    @Test
    void aDatabaseThatIsThereStays() throws SQLException {
        try (Persistence own = Persistence.open(config, () -> "")) {
            assertThat(own.ailment()).isEmpty();
        }
        new Template(home.toString()).copyFor(config);
        assertThat(rows(config, "SELECT unit FROM platform_migrated")).containsExactly("platform");
    }

    @Test
    void aCopyThatWasCutOffIsMadeAgain() throws SQLException, IOException {
        Files.createDirectories(directory.resolve("data/db.unfinished/seg0"));
        Files.writeString(directory.resolve("data/db.unfinished/seg0/c10.dat"), "half");
        new Template(home.toString()).copyFor(config);
        assertThat(rows(config, "SELECT id FROM toys_toy")).isEmpty();
        assertThat(directory.resolve("data/db.unfinished")).doesNotExist();
    }

    @Test
    void fromAReadOnlyDistributionComesADatabaseThatCanBeWritten() throws SQLException, IOException {
        try (Stream<Path> files = Files.walk(home.resolve("template"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
            }
        }
        new Template(home.toString()).copyFor(config);
        try (Persistence opened = Persistence.open(config, () -> "");
                Connection connection = opened.connections().getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("INSERT INTO toys_toy (id) VALUES (1)"))
                    .isOne();
            connection.rollback();
        }
        assertThat(Files.isWritable(directory.resolve("data/db/service.properties")))
                .isTrue();
    }

    @Test
    void withoutATemplateADatabaseIsMadeFromNothing() throws SQLException {
        new Template(directory.resolve("elsewhere").toString()).copyFor(config);
        new Template(null).copyFor(config);
        assertThat(rows(config, "SELECT unit FROM platform_migrated")).containsExactly("platform");
    }

    /** Columns and indexes, as the system catalogue has them. */
    private static List<String> schema(DatabaseConfig config) throws SQLException {
        List<String> schema = new ArrayList<>(rows(config, """
                SELECT t.tablename, c.columnname, c.columndatatype FROM sys.systables t
                JOIN sys.syscolumns c ON c.referenceid = t.tableid WHERE t.tabletype = 'T' ORDER BY 1, c.columnnumber"""));
        schema.addAll(rows(config, """
                SELECT t.tablename, g.descriptor, g.isconstraint FROM sys.sysconglomerates g
                JOIN sys.systables t ON t.tableid = g.tableid
                WHERE g.isindex AND t.tabletype = 'T' ORDER BY 1, CAST(g.descriptor AS VARCHAR(200)), 3"""));
        return schema;
    }

    private static List<String> rows(DatabaseConfig config, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Persistence opened = Persistence.open(config, () -> "");
                Connection connection = opened.connections().getConnection();
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(row(found));
            }
            found.close();
            connection.rollback();
        }
        return rows;
    }

    private static String row(ResultSet found) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            values.add(String.valueOf(found.getString(column)));
        }
        return String.join(" ", values);
    }

    private static void writeModule(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("X-Persistence-Unit", "toys");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new ZipEntry("db/migration/common/V1__toys.sql"));
            out.write(SCRIPT.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
    }
}
