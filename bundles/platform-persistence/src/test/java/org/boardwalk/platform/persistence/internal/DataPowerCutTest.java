package org.boardwalk.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.boardwalk.platform.api.erasure.Erasures.Erasure;
import org.boardwalk.platform.api.erasure.Erasures.State;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.sample.Address;
import org.boardwalk.platform.persistence.sample.Effect;
import org.boardwalk.platform.persistence.sample.Note;
import org.boardwalk.platform.persistence.sample.Person;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power switch, while everything is exported and while people are erased. */
class DataPowerCutTest {
    private static final int PEOPLE = 150;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    private Path home;

    @Test
    void aKilledExportOfTheEmbeddedDatabaseLeavesNothingThatLooksWholeAndTheNextOneFinishes() throws Exception {
        export(DatabaseConfig.embedded(home.resolve("db")));
    }

    @Test
    void aKilledExportOfPostgresqlLeavesNothingThatLooksWholeAndTheNextOneFinishes() throws Exception {
        export(TestPostgres.newDatabase());
    }

    private void export(DatabaseConfig config) throws Exception {
        fill(config, 8000);
        kill("export", config, () -> Files.exists(home.resolve("everything.part/tables")));
        assertThat(home.resolve("everything")).doesNotExist();
        try (TestData data = TestData.open(config)) {
            data.user().allow(true);
            DataProcess.export(data, home);
        }
        assertThat(Files.readAllLines(home.resolve("everything/tables/alpha_person.jsonl")))
                .hasSize(8000);
        assertThat(home.resolve("everything.part")).doesNotExist();
        assertThat(home.resolve("scratch")).doesNotExist();
    }

    @Test
    void aKilledErasureIsFinishedByTheNextStartInTheEmbeddedDatabase() throws Exception {
        erase(DatabaseConfig.embedded(home.resolve("db")));
    }

    @Test
    void aKilledErasureIsFinishedByTheNextStartInPostgresql() throws Exception {
        erase(TestPostgres.newDatabase());
    }

    /** Nobody is half there, and whoever was not erased is whole. */
    private void erase(DatabaseConfig config) throws Exception {
        fill(config, PEOPLE);
        kill(
                "retention",
                config,
                () -> Files.exists(home.resolve("erased-people.txt"))
                        && Files.readAllLines(home.resolve("erased-people.txt")).size() > 20);
        try (TestData data = TestData.open(config)) {
            data.user().allow(true);
            EntityManager people = people(data);
            EntityManager notes = data.unit("sample/beta", "beta", Note.class, Effect.class);
            Set<UUID> here = ids(data, people, "SELECT p.id FROM Person p");
            assertThat(here).isNotEmpty().hasSizeLessThan(PEOPLE);
            assertThat(ids(data, notes, "SELECT n.participantId FROM Note n")).isEqualTo(here);
            DataProcess.erasures(data, home).resume();
            assertThat(DataProcess.erasures(data, home).all())
                    .extracting(Erasure::state)
                    .containsOnly(State.DONE);
            DataProcess.retention(data, home).run();
            assertThat(ids(data, people, "SELECT p.id FROM Person p")).isEmpty();
            assertThat(ids(data, notes, "SELECT n.participantId FROM Note n")).isEmpty();
        }
    }

    private void kill(String work, DatabaseConfig config, Callable<Boolean> halfWay) throws Exception {
        try (Child child = Child.start(DataProcess.class, work, home.toString(), config.url(), config.user())) {
            await().atMost(LIMIT).pollInterval(Duration.ofMillis(5)).until(halfWay);
            assertThat(child.kill()).as("killed too late").doesNotContain("done");
        }
    }

    private void fill(DatabaseConfig config, int count) {
        try (TestData data = TestData.open(config)) {
            data.user().allow(true);
            EntityManager people = people(data);
            EntityManager notes = data.unit("sample/beta", "beta", Note.class, Effect.class);
            data.transactions().write(() -> {
                for (int i = 0; i < count; i++) {
                    Person person = new Person("p" + i, "Somebody " + i);
                    person.enroll(LocalDate.of(2010, 1, 1), Instant.now(), BigDecimal.ONE);
                    people.persist(person);
                    notes.persist(new Note(person.id(), "about her"));
                }
            });
            DataProcess.retention(data, home).decide("alpha.people", true, 3);
        }
    }

    private static EntityManager people(TestData data) {
        return data.unit("sample/alpha", "alpha", Person.class, Address.class);
    }

    private static Set<UUID> ids(TestData data, EntityManager entities, String query) {
        List<UUID> ids = data.transactions()
                .read(() -> entities.createQuery(query, UUID.class).getResultList());
        return new HashSet<>(ids);
    }
}
