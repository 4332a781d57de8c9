package org.boardwalk.platform.persistence.internal.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.boardwalk.platform.persistence.internal.Persistence;
import org.boardwalk.platform.persistence.internal.database.Database;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.internal.database.Dialect;
import org.boardwalk.platform.persistence.internal.unit.FlywayMigrations;
import org.boardwalk.platform.persistence.internal.unit.MigrationScripts;
import org.boardwalk.platform.persistence.internal.unit.Migrations;
import org.boardwalk.platform.persistence.internal.unit.RememberedMigrations;
import org.boardwalk.platform.persistence.internal.unit.UnitDefinition;

/**
 * Makes the template: runs the migrations of every module on board, as its first start would. Nothing else is written,
 * so it holds tables, and rows only of what migrations write.
 */
public final class TemplateBuild {
    private static final String UNIT = "X-Persistence-Unit";

    private TemplateBuild() {}

    /** Arguments: a folder with bundles in it, at any depth, and where to put the template, where nothing may be. */
    public static void main(String[] args) throws IOException {
        make(Path.of(args[0]), Path.of(args[1]));
    }

    static void make(Path bundles, Path template) throws IOException {
        DatabaseConfig config = DatabaseConfig.embedded(template.toAbsolutePath());
        try (Persistence persistence = Persistence.open(config, () -> "")) {
            Migrations migrations = new RememberedMigrations(
                    persistence.connections(),
                    Dialect.DERBY,
                    new FlywayMigrations(persistence.connections(), Dialect.DERBY));
            for (Map.Entry<String, Path> unit : units(bundles).entrySet()) {
                migrations.migrate(definition(unit.getKey(), unit.getValue()));
            }
        }
        Database.stopEngine();
        Files.deleteIfExists(template.toAbsolutePath().resolveSibling("derby.log"));
    }

    /** Bundles with tables, by the name of their unit. */
    private static Map<String, Path> units(Path bundles) throws IOException {
        Map<String, Path> units = new TreeMap<>();
        try (Stream<Path> files = Files.walk(bundles)) {
            files.filter(file -> file.toString().endsWith(".jar"))
                    .forEach(jar -> unit(jar).ifPresent(unit -> units.put(unit, jar)));
        }
        return units;
    }

    private static Optional<String> unit(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue(UNIT))
                    .map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + jar, e);
        }
    }

    private static UnitDefinition definition(String unit, Path jar) {
        ClassLoader loader = TemplateBuild.class.getClassLoader();
        return new UnitDefinition(unit, List.of(), loader, entry(jar, ""), folder -> scripts(jar, folder));
    }

    private static Stream<URL> scripts(Path jar, String folder) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(Object::toString)
                    .filter(name -> name.startsWith(MigrationScripts.ROOT + "/" + folder + "/"))
                    .filter(name -> name.endsWith(".sql"))
                    .map(name -> entry(jar, name))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + jar, e);
        }
    }

    private static URL entry(Path jar, String name) {
        try {
            return URI.create("jar:" + jar.toUri() + "!/" + name).toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
