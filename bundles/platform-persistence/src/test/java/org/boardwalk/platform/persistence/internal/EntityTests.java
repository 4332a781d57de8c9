package org.boardwalk.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.sample.Address;
import org.boardwalk.platform.persistence.sample.Person;
import org.eclipse.persistence.descriptors.changetracking.ChangeTracker;
import org.eclipse.persistence.internal.weaving.PersistenceWeavedLazy;
import org.junit.jupiter.api.Test;

/** Entities as modules write them; on each database. */
abstract class EntityTests extends DataTests {
    @Test
    void entitiesAreWovenForLazyRelationsAndChangeTracking() {
        assertThat(PersistenceWeavedLazy.class).isAssignableFrom(Person.class);
        assertThat(ChangeTracker.class).isAssignableFrom(Person.class);
    }

    @Test
    void aLazyRelationIsLoadedWhenItIsAskedFor() {
        Person mentor = save("mentor");
        Person mentee = saveMentee("mentee", mentor);
        read(() -> {
            Person found = people.find(Person.class, mentee.id());
            var loaded = people.getEntityManagerFactory().getPersistenceUnitUtil();
            assertThat(loaded.isLoaded(found, "mentor")).isFalse();
            assertThat(found.mentor().name()).isEqualTo("mentor");
            assertThat(loaded.isLoaded(found, "mentor")).isTrue();
            return null;
        });
    }

    @Test
    void aQueryMayAskForTrueOrFalse() {
        save("ada");

        assertThat(read(() -> people.createQuery("select p.name from Person p where p.active = true", String.class)
                        .getResultList()))
                .containsExactly("ada");
        assertThat(read(() -> people.createQuery("select p.name from Person p where p.active = false", String.class)
                        .getResultList()))
                .isEmpty();
    }

    @Test
    void theOtherSideOfARelationIsFound() {
        Person mentor = save("mentor");
        saveMentee("mentee", mentor);
        List<String> names = read(() -> people.find(Person.class, mentor.id()).mentees().stream()
                .map(Person::name)
                .toList());
        assertThat(names).containsExactly("mentee");
    }

    @Test
    void everyKindOfValueComesBackAsItWas() {
        UUID id = save("ada").id();
        Instant seen = Instant.parse("2026-03-08T10:15:30.123456Z");
        transactions.write(() -> {
            Person ada = people.find(Person.class, id);
            ada.enroll(LocalDate.of(1815, 12, 10), seen, new BigDecimal("12.50"));
            ada.secure("hash", new byte[] {1, 2, 3});
            ada.moveTo(new Address("1 Ohio St", "Indianapolis"));
            ada.tags().addAll(List.of("a", "b"));
        });
        read(() -> {
            Person ada = people.find(Person.class, id);
            assertThat(ada.born()).isEqualTo("1815-12-10");
            assertThat(ada.seen()).isEqualTo(seen);
            assertThat(ada.hours()).isEqualByComparingTo("12.5");
            assertThat(ada.photo()).containsExactly(1, 2, 3);
            assertThat(ada.passwordHash()).isEqualTo("hash");
            assertThat(ada.address().city()).isEqualTo("Indianapolis");
            assertThat(ada.tags()).containsExactlyInAnyOrder("a", "b");
            assertThat(ada.status()).isEqualTo(Person.Status.ENROLLED);
            assertThat(ada.active()).isTrue();
            return null;
        });
    }

    /** In New York the clock never showed 02:30 that night, and showed 01:30 twice in November. */
    @Test
    void instantsSurviveAnyTimeZoneOfTheServer() {
        UUID id = save("ada").id();
        TimeZone before = TimeZone.getDefault();
        try {
            for (String instant : List.of("2026-03-08T02:30:00Z", "2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z")) {
                TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
                transactions.write(() -> people.find(Person.class, id)
                        .enroll(LocalDate.of(2026, 3, 8), Instant.parse(instant), BigDecimal.ONE));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
                assertThat(read(() -> people.find(Person.class, id).seen())).isEqualTo(instant);
                assertThat(read(() -> people.find(Person.class, id).born())).isEqualTo("2026-03-08");
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void idsAndInstantsAreParametersOfQueries() {
        Person ada = save("ada");
        Person eve = save("eve");
        Instant seen = Instant.parse("2026-03-08T10:15:30Z");
        transactions.write(() -> people.find(Person.class, ada.id()).enroll(LocalDate.EPOCH, seen, BigDecimal.ONE));
        assertThat(names("p.id = :x", ada.id())).containsExactly("ada");
        assertThat(names("p.id IN :x", List.of(ada.id(), eve.id()))).containsExactly("ada", "eve");
        assertThat(names("p.seen = :x", seen)).containsExactly("ada");
        assertThat(names("p.seen < :x", seen.plusMillis(1))).containsExactly("ada");
        assertThat(names("p.born = :x", LocalDate.EPOCH)).containsExactly("ada");
        assertThat(names("p.status = :x", Person.Status.NEW)).containsExactly("eve");
    }

    @Test
    void aLostUpdateIsAConflict() {
        UUID id = save("ada").id();
        assertThatThrownBy(() -> transactions.write(() -> {
                    people.find(Person.class, id).rename("mine");
                    inAnotherThread(() -> transactions.write(
                            () -> people.find(Person.class, id).rename("theirs")));
                }))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo("platform.conflict"));
        assertThat(read(() -> people.find(Person.class, id).name())).isEqualTo("theirs");
    }

    @Test
    void aLostUpdateInABatchIsAConflictToo() {
        List<UUID> ids = List.of(save("a").id(), save("b").id(), save("c").id());
        assertThatThrownBy(() -> transactions.write(() -> {
                    ids.forEach(id -> people.find(Person.class, id).rename("mine"));
                    inAnotherThread(() -> transactions.write(
                            () -> people.find(Person.class, ids.get(1)).rename("theirs")));
                }))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo("platform.conflict"));
        assertThat(names("p.name = :x", "mine")).isEmpty();
    }

    @Test
    void aDeadlockIsTriedAgainUntilBothAreDone() throws SQLException {
        UUID left = save("left").id();
        UUID right = save("right").id();
        Rendezvous both = new Rendezvous(2);
        var first = background(() -> touch(left, right, both));
        var second = background(() -> touch(right, left, both));
        first.join();
        second.join();
        assertThat(read(() -> people.find(Person.class, left).name())).hasSize("left".length() + 2);
        assertThat(read(() -> people.find(Person.class, right).name())).hasSize("right".length() + 2);
    }

    /** Locks one row, waits once for the other transaction to lock the other one, then wants that, too. */
    private void touch(UUID one, UUID other, Rendezvous both) {
        transactions.write(() -> {
            append(people, one);
            both.meet();
            append(people, other);
        });
    }

    private static void append(EntityManager entities, UUID id) {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE alpha_person SET name = name || '+' WHERE id = ?")) {
            update.setString(1, id.toString());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Person saveMentee(String code, Person mentor) {
        return transactions.write(() -> {
            Person mentee = new Person(code, code);
            mentee.mentoredBy(people.find(Person.class, mentor.id()));
            people.persist(mentee);
            return mentee;
        });
    }

    private List<String> names(String condition, Object value) {
        return read(() -> people.createQuery(
                        "SELECT p.name FROM Person p WHERE " + condition + " ORDER BY p.name", String.class)
                .setParameter("x", value)
                .getResultList());
    }
}
