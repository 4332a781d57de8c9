package org.boardwalk.platform.persistence.internal.unit;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.boardwalk.platform.persistence.internal.database.Dialect;

/** The scripts that made the tables, kept in the database: for every kind of database, not for this one alone. */
public final class KeptScripts {
    private static final int PIECE = 30_000;
    private static final String DELETE = "DELETE FROM platform_script WHERE unit = ?";
    private static final String INSERT =
            "INSERT INTO platform_script (unit, folder, script, piece, content) VALUES (?, ?, ?, ?, ?)";
    private static final String ALL =
            "SELECT unit, folder, script, content FROM platform_script ORDER BY unit, folder, script, piece";

    private KeptScripts() {}

    /** One script of one unit, in the folder of one kind of database or in {@code common}. */
    public record KeptScript(String unit, String folder, String name, String content) {}

    /** By unit. */
    public static List<KeptScript> all(Connection connection) throws SQLException {
        List<KeptScript> scripts = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(ALL)) {
            while (rows.next()) {
                add(
                        scripts,
                        new KeptScript(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return scripts;
    }

    /** In place of those that were kept of this unit before. */
    static void keep(Connection connection, UnitDefinition unit) throws SQLException, IOException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setString(1, unit.id());
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (String folder : folders()) {
                for (URL script : unit.migrations().in(folder).toList()) {
                    insert(insert, unit.id(), folder, script);
                }
            }
        }
    }

    private static List<String> folders() {
        return Stream.concat(
                        Stream.of("common", MigrationScripts.FIELDS),
                        Stream.of(Dialect.values()).map(Dialect::folder))
                .toList();
    }

    private static void insert(PreparedStatement insert, String unit, String folder, URL script)
            throws SQLException, IOException {
        String content = content(script);
        insert.setString(1, unit);
        insert.setString(2, folder);
        insert.setString(3, script.getPath().substring(script.getPath().lastIndexOf('/') + 1));
        for (int piece = 0; piece * PIECE < content.length(); piece++) {
            insert.setInt(4, piece);
            insert.setString(5, content.substring(piece * PIECE, Math.min(content.length(), (piece + 1) * PIECE)));
            insert.executeUpdate();
        }
    }

    private static String content(URL script) throws IOException {
        try (InputStream in = script.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Joins pieces. */
    private static void add(List<KeptScript> scripts, KeptScript piece) {
        KeptScript last = scripts.isEmpty() ? piece : scripts.getLast();
        boolean more = !scripts.isEmpty()
                && last.unit().equals(piece.unit())
                && last.folder().equals(piece.folder())
                && last.name().equals(piece.name());
        if (more) {
            scripts.removeLast();
        }
        scripts.add(
                more
                        ? new KeptScript(piece.unit(), piece.folder(), piece.name(), last.content() + piece.content())
                        : piece);
    }
}
