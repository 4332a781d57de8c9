package org.boardwalk.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.sample.Address;
import org.boardwalk.platform.persistence.sample.Effect;
import org.boardwalk.platform.persistence.sample.Note;
import org.boardwalk.platform.persistence.sample.Person;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database and the power switch. */
class CrashTest {
    private static final int ENOUGH = 150;

    @TempDir
    Path directory;

    @Test
    void afterAKillAllThatWasConfirmedIsThereAndNothingIsHalf() throws Exception {
        Path database = directory.resolve("db");
        List<String> confirmed;
        try (Child child = Child.start(Writer.class, database.toString())) {
            child.awaitLines(ENOUGH);
            confirmed = child.kill();
        }
        try (TestData data = TestData.open(DatabaseConfig.embedded(database))) {
            EntityManager people = data.unit("sample/alpha", "alpha", Person.class, Address.class);
            EntityManager notes = data.unit("sample/beta", "beta", Note.class, Effect.class);
            List<String> saved = all(data, people, "SELECT p.code FROM Person p");
            assertThat(saved).containsAll(confirmed);
            assertThat(saved.size()).isBetween(confirmed.size(), confirmed.size() + Writer.THREADS);
            assertThat(all(data, notes, "SELECT n.body FROM Note n")).containsExactlyInAnyOrderElementsOf(saved);
            assertThat(count(data, people, "platform_outbox")).isEqualTo(saved.size());
            assertThat(count(data, people, "platform_audit")).isEqualTo(2L * saved.size());
        }
    }

    private static List<String> all(TestData data, EntityManager entities, String query) {
        return data.transactions()
                .read(() -> entities.createQuery(query, String.class).getResultList());
    }

    private static long count(TestData data, EntityManager entities, String table) {
        return data.transactions()
                .read(() -> (Number) entities.createNativeQuery("SELECT COUNT(*) FROM " + table)
                        .getSingleResult())
                .longValue();
    }
}
