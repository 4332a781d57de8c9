package org.boardwalk.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.database.Dialect;
import org.boardwalk.platform.persistence.internal.unit.FlywayMigrations;
import org.boardwalk.platform.persistence.internal.unit.Migrations;
import org.boardwalk.platform.persistence.internal.unit.RememberedMigrations;
import org.boardwalk.platform.persistence.internal.unit.UnitDefinition;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a unit's tables are looked at, and when not; on each database. */
abstract class MigrationTests {
    private final AtomicInteger looked = new AtomicInteger();
    private TestData data;

    @TempDir
    private Path scripts;

    abstract TestData open();

    abstract Dialect dialect();

    @BeforeEach
    void openData() throws IOException {
        data = open();
        Files.writeString(scripts.resolve("V1__first.sql"), "CREATE TABLE a (b INT)");
    }

    @AfterEach
    void closeData() {
        data.close();
    }

    @Test
    void tablesAreNotLookedAtAgainUntilAScriptIsAdded() throws IOException {
        migrate();
        assertThat(migrate()).isZero();
        assertThat(looked).hasValue(1);
        Files.writeString(scripts.resolve("V2__second.sql"), "CREATE TABLE c (d INT)");
        migrate();
        migrate();
        assertThat(looked).hasValue(2);
    }

    @Test
    void aScriptThatWasChangedIsNoticed() throws IOException {
        migrate();
        Files.writeString(scripts.resolve("V1__first.sql"), "CREATE TABLE a (b BIGINT)");
        migrate();
        assertThat(looked).hasValue(2);
    }

    @Test
    void whatFailedIsTriedAgain() {
        Migrations failing = unit -> {
            looked.incrementAndGet();
            throw new IllegalStateException("no");
        };
        assertThatThrownBy(() -> remembered(failing).migrate(unit())).hasMessage("no");
        migrate();
        assertThat(looked).hasValue(2);
    }

    @Test
    void tablesOfANewerReleaseAreRefused() throws IOException {
        Migrations flyway = new FlywayMigrations(data.persistence().connections(), dialect());
        Path newer = Files.writeString(scripts.resolve("V2__second.sql"), "CREATE TABLE c (d INT)");
        remembered(flyway).migrate(unit());
        Files.delete(newer);
        assertThatThrownBy(() -> remembered(flyway).migrate(unit()))
                .isInstanceOf(ProblemException.class)
                .hasMessage("platform.unit.newer [unit, 2]");
    }

    @Test
    void severalNodesStartAtOnce() {
        List<CompletableFuture<Void>> nodes = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(this::migrate))
                .toList();
        nodes.forEach(CompletableFuture::join);
        int before = looked.get();
        migrate();
        assertThat(looked).hasValue(before);
    }

    private int migrate() {
        return remembered(unit -> looked.incrementAndGet()).migrate(unit());
    }

    private Migrations remembered(Migrations tool) {
        return new RememberedMigrations(data.persistence().connections(), dialect(), tool);
    }

    private UnitDefinition unit() {
        return new UnitDefinition("unit", List.of(), getClass().getClassLoader(), url(scripts), this::scriptsIn);
    }

    private Stream<URL> scriptsIn(String folder) {
        if (!folder.equals("common")) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(scripts)) {
            return files.map(MigrationTests::url).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
