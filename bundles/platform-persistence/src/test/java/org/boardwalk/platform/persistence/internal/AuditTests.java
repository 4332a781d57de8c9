package org.boardwalk.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.audit.AuditTrail.Change;
import org.boardwalk.platform.api.audit.AuditTrail.Entry;
import org.boardwalk.platform.api.audit.AuditTrail.Query;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.sample.Address;
import org.boardwalk.platform.persistence.sample.Note;
import org.boardwalk.platform.persistence.sample.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the trail says; on each database. */
abstract class AuditTests extends DataTests {
    private AuditTrail audit;

    @BeforeEach
    void openTrail() {
        audit = data.audit();
    }

    @AfterEach
    void restoreUser() {
        data.user().is("tester");
        data.user().allow(true);
    }

    @Test
    void aNewRecordIsThereWithItsValues() {
        data.user().is("dana");
        Instant before = Instant.now().minusSeconds(1);
        Person ada = save("ada");
        Entry entry = only(ada.id());
        assertThat(entry.actor()).isEqualTo("dana");
        assertThat(entry.module()).isEqualTo("alpha");
        assertThat(entry.type()).isEqualTo("Person");
        assertThat(entry.subject()).contains(ada.id());
        assertThat(entry.action()).isEqualTo("created");
        assertThat(entry.at()).isBetween(before, Instant.now().plusSeconds(1));
        assertThat(entry.changes())
                .contains(new Change("code", null, "ada"), new Change("status", null, "NEW"))
                .noneMatch(change -> change.attribute().equals("version"));
    }

    @Test
    void aChangeSaysFromAndTo() {
        UUID id = save("ada").id();
        transactions.write(() -> {
            Person ada = people.find(Person.class, id);
            ada.rename("Ada L.");
            ada.enroll(LocalDate.of(1815, 12, 10), Instant.EPOCH, new BigDecimal("2.50"));
        });
        assertThat(newest(id).changes())
                .containsExactlyInAnyOrder(
                        new Change("name", "ada", "Ada L."),
                        new Change("status", "NEW", "ENROLLED"),
                        new Change("born", null, "1815-12-10"),
                        new Change("seen", null, "1970-01-01T00:00:00Z"),
                        new Change("hours", null, "2.50"));
    }

    @Test
    void relationsEmbeddedValuesAndCollectionsAreReadable() {
        UUID mentor = save("mentor").id();
        UUID id = save("ada").id();
        transactions.write(() -> {
            Person ada = people.find(Person.class, id);
            ada.mentoredBy(people.find(Person.class, mentor));
            ada.moveTo(new Address("1 Ohio St", "Indy"));
            ada.tags().addAll(List.of("b", "a"));
        });
        assertThat(newest(id).changes())
                .containsExactlyInAnyOrder(
                        new Change("mentor", null, mentor.toString()),
                        new Change("address.street", null, "1 Ohio St"),
                        new Change("address.city", null, "Indy"),
                        new Change("tags", null, "a, b"));
        transactions.write(() -> {
            Person ada = people.find(Person.class, id);
            ada.mentoredBy(null);
            ada.moveTo(new Address("1 Ohio St", "Gary"));
            ada.tags().remove("b");
        });
        assertThat(newest(id).changes())
                .containsExactlyInAnyOrder(
                        new Change("mentor", mentor.toString(), null),
                        new Change("address.city", "Indy", "Gary"),
                        new Change("tags", "b", null));
    }

    @Test
    void aChangeOfACollectionAloneIsRecorded() {
        UUID id = save("ada").id();
        transactions.write(() -> people.find(Person.class, id).tags().add("x"));
        assertThat(newest(id).changes()).containsExactly(new Change("tags", null, "x"));
    }

    @Test
    void aDeletedRecordLeavesItsValues() {
        UUID id = save("ada").id();
        transactions.write(() -> people.remove(people.find(Person.class, id)));
        assertThat(newest(id).action()).isEqualTo("deleted");
        assertThat(newest(id).changes()).contains(new Change("name", "ada", null));
    }

    @Test
    void passwordsAndDocumentsNeverAppear() {
        UUID id = save("ada").id();
        transactions.write(() -> {
            Person ada = people.find(Person.class, id);
            ada.secure("hash", new byte[] {1});
            ada.rename("Ada");
        });
        assertThat(newest(id).changes()).containsExactly(new Change("name", "ada", "Ada"));
    }

    @Test
    void whatConcernsAPersonIsInHisHistory() {
        Person ada = save("ada");
        transactions.write(() -> notes.persist(new Note(ada.id(), "hello")));
        assertThat(about(ada.id())).extracting(Entry::type).containsExactly("Note", "Person");
        assertThat(audit.count(Query.about(ada.id()))).isEqualTo(2);
    }

    @Test
    void theEventHandlersAndJobsAreNamedByTheirCause() {
        Person ada = data.user().asSystem("job:import", () -> save("ada"));
        assertThat(only(ada.id()).actor()).isEqualTo("job:import");
    }

    @Test
    void aNoteIsKeptAndARolledBackChangeIsNot() {
        UUID id = UUID.randomUUID();
        audit.note("security", "signed-in", id, "from=10.0.0.1");
        Entry note = only(id);
        assertThat(note.action()).isEqualTo("signed-in");
        assertThat(note.detail()).isEqualTo("from=10.0.0.1");
        assertThat(note.type()).isEmpty();
        assertThatThrownBy(() -> transactions.write(() -> {
                    save("gone");
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(audit.count(everything())).isOne();
    }

    @Test
    void veryLongValuesAreShortenedNotLost() {
        UUID id = save("ada").id();
        transactions.write(() -> people.find(Person.class, id).tags().addAll(longTags()));
        assertThat(newest(id).changes()).singleElement().satisfies(change -> assertThat(change.to())
                .hasSizeBetween(3000, 4000)
                .endsWith("…"));
    }

    @Test
    void theTrailIsSearchedByItsParts() {
        Person ada = save("ada");
        data.user().is("dana");
        transactions.write(() -> notes.persist(new Note(ada.id(), "hello")));
        Instant now = Instant.now();
        assertThat(audit.count(query("beta", null, null))).isOne();
        assertThat(audit.count(query(null, "Person", null))).isOne();
        assertThat(audit.count(query(null, null, "dana"))).isOne();
        assertThat(audit.find(everything(), 0, 1)).extracting(Entry::type).containsExactly("Note");
        assertThat(audit.find(everything(), 1, 5)).extracting(Entry::type).containsExactly("Person");
        assertThat(audit.count(since(now.minusSeconds(60)))).isEqualTo(2);
        assertThat(audit.count(since(now.plusSeconds(60)))).isZero();
    }

    @Test
    void aPageBeginsWhereTheOneBeforeItEnds() {
        UUID subject = UUID.randomUUID();
        for (int i = 0; i < 8; i++) {
            audit.note("security", "viewed", subject, "number=" + i);
        }
        List<String> newestFirst = List.of("7", "6", "5", "4", "3", "2", "1", "0").stream()
                .map("number="::concat)
                .toList();
        for (Query query : List.of(everything(), query("security", null, null), Query.about(subject))) {
            List<String> read = new ArrayList<>();
            for (int offset = 0; offset < 9; offset += 3) {
                audit.find(query, offset, 3).forEach(entry -> read.add(entry.detail()));
            }
            assertThat(read).isEqualTo(newestFirst);
        }
    }

    @Test
    void readingNeedsThePermission() {
        data.user().allow(false);
        assertThatThrownBy(() -> audit.find(everything(), 0, 1)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> audit.count(everything())).isInstanceOf(ProblemException.class);
    }

    private static List<String> longTags() {
        return java.util.stream.IntStream.range(0, 100)
                .mapToObj(i -> "tag-" + i + "-" + "x".repeat(80))
                .toList();
    }

    private Entry only(UUID subject) {
        assertThat(about(subject)).hasSize(1);
        return newest(subject);
    }

    private Entry newest(UUID subject) {
        return about(subject).getFirst();
    }

    private List<Entry> about(UUID subject) {
        return audit.find(Query.about(subject), 0, 10);
    }

    private static Query everything() {
        return query(null, null, null);
    }

    private static Query query(String module, String type, String actor) {
        return new Query(
                Optional.ofNullable(module),
                Optional.ofNullable(type),
                Optional.empty(),
                Optional.ofNullable(actor),
                Optional.empty(),
                Optional.empty());
    }

    private static Query since(Instant from) {
        return new Query(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(from),
                Optional.empty());
    }
}
