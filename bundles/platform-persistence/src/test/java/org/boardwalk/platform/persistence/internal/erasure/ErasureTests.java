package org.boardwalk.platform.persistence.internal.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.boardwalk.platform.api.audit.AuditTrail.Entry;
import org.boardwalk.platform.api.audit.AuditTrail.Query;
import org.boardwalk.platform.api.erasure.Erasures.Erasure;
import org.boardwalk.platform.api.erasure.Erasures.Fate;
import org.boardwalk.platform.api.erasure.Erasures.Preview;
import org.boardwalk.platform.api.erasure.Erasures.Rows;
import org.boardwalk.platform.api.erasure.Erasures.State;
import org.boardwalk.platform.api.erasure.Retention;
import org.boardwalk.platform.api.erasure.Retention.Rule;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.sample.Address;
import org.boardwalk.platform.persistence.sample.Effect;
import org.boardwalk.platform.persistence.sample.Note;
import org.boardwalk.platform.persistence.sample.Person;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody asks to be forgotten, and the law wants some of it kept. The people of the sample module end on the day they were
 * born, and are kept three programme years from then on.
 */
abstract class ErasureTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate LATELY = LocalDate.of(2025, 8, 15);
    private static final LocalDate KEPT_UNTIL = LocalDate.of(2029, 6, 30);
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 3, 1);

    @TempDir
    private Path backups;

    private TestData data;
    private EntityManager people;
    private EntityManager notes;

    abstract TestData open();

    @BeforeEach
    void openData() {
        data = open();
        people = data.unit("sample/alpha", "alpha", Person.class, Address.class);
        notes = data.unit("sample/beta", "beta", Note.class, Effect.class);
        data.user().allow(true);
    }

    @AfterEach
    void closeData() {
        data.close();
    }

    @Test
    void whatGoesAndWhatStaysIsSaidBefore() {
        UUID person = save("Ana", LATELY);
        Preview preview = erasures(TODAY).preview(person);
        assertThat(preview.keptUntil()).contains(KEPT_UNTIL);
        assertThat(preview.source()).contains("29 CFR 38.43");
        assertThat(preview.backups()).isEqualTo(5);
        assertThat(fate(preview, "Notes")).isEqualTo(Fate.GOES);
        assertThat(fate(preview, "People")).isEqualTo(Fate.REDUCED);
        assertThat(fate(preview, "Who changed what, and when")).isEqualTo(Fate.SHARED);
    }

    @Test
    void whatTheLawWantsStaysWithoutTheNameAndGoesWhenNobodyNeedsItAnyMore() {
        UUID person = save("Ana", LATELY);
        UUID other = save("Ben", LATELY);
        assertThat(erasures(TODAY).erase(person, "asked for it").state()).isEqualTo(State.REDUCED);
        assertThat(row(person)).containsExactly("Erased", "erased-" + person, LocalDate.of(2025, 1, 1));
        assertThat(row(other)).contains("Ben", LATELY);
        assertThat(notes()).containsExactly(other);
        assertThat(erasures(KEPT_UNTIL).resume()).isGreaterThanOrEqualTo(0);
        assertThat(row(person)).isNotEmpty();
        erasures(KEPT_UNTIL.plusDays(1)).resume();
        assertThat(row(person)).isEmpty();
        assertThat(row(other)).isNotEmpty();
        assertThat(erasures(TODAY).all()).extracting(Erasure::state).containsExactly(State.DONE);
    }

    @Test
    void whoLeftLongAgoGoesAtOnce() {
        UUID person = save("Ana", LONG_AGO);
        assertThat(erasures(TODAY).erase(person, "asked for it").state()).isEqualTo(State.DONE);
        assertThat(row(person)).isEmpty();
    }

    @Test
    void theTrailKeepsThatItHappenedAndNothingThatWasWritten() {
        UUID person = save("Ana Peña", LATELY);
        erasures(TODAY).erase(person, "asked for it");
        List<Entry> trail = data.audit().find(Query.about(person), 0, 100);
        assertThat(trail).extracting(Entry::action).contains("person-erased");
        assertThat(trail.toString()).doesNotContain("Peña");
        assertThat(trail).filteredOn(entry -> entry.action().equals("created")).isNotEmpty();
    }

    @Test
    void howMuchWentStaysInTheTrailHoweverOftenItIsErasedAgain() {
        UUID person = save("Ana", LATELY);
        erasures(TODAY).hold(person, "Audit 17");
        erasures(TODAY).release(person);
        erasures(TODAY).erase(person, "asked for it");
        erasures(TODAY).resume();
        erasures(KEPT_UNTIL.plusDays(1)).resume();
        erasures(KEPT_UNTIL.plusDays(1)).resume();
        assertThat(data.audit().find(Query.about(person), 0, 100))
                .filteredOn(entry -> entry.action().equals("person-erased"))
                .extracting(Entry::detail)
                .hasSize(2)
                .allMatch(detail -> detail.startsWith("rows="))
                .anyMatch(detail -> detail.contains("kept until=" + KEPT_UNTIL));
    }

    @Test
    void aModuleThatIsOffForgetsToo() {
        UUID person = save("Ana", LATELY);
        data.closeUnit("beta");
        erasures(TODAY).erase(person, "asked for it");
        notes = data.unit("sample/beta", "beta", Note.class, Effect.class);
        assertThat(notes()).isEmpty();
    }

    @Test
    void whoTakesPartOrIsHeldOrHasNoReasonIsNotErased() {
        UUID active = save("Ana", null);
        assertThat(code(() -> erasures(TODAY).erase(active, "asked"))).isEqualTo("platform.erasure.notEnded");
        UUID held = save("Ben", LONG_AGO);
        erasures(TODAY).hold(held, "Audit 17");
        assertThat(code(() -> erasures(TODAY).erase(held, "asked"))).isEqualTo("platform.erasure.held");
        assertThat(erasures(TODAY).preview(held).hold()).isPresent();
        erasures(TODAY).release(held);
        assertThat(code(() -> erasures(TODAY).erase(held, " "))).isEqualTo("platform.erasure.reason");
        assertThat(code(() -> erasures(TODAY).erase(UUID.randomUUID(), "asked")))
                .isEqualTo("platform.erasure.unknown");
        data.user().allow(false);
        assertThat(code(() -> erasures(TODAY).erase(held, "asked"))).isEqualTo("platform.security.forbidden");
        data.user().allow(true);
        assertThat(row(held)).contains("Ben");
    }

    @Test
    void whatARestoredBackupOrALateEventBringsBackGoesAgain() {
        UUID person = save("Ana", LONG_AGO);
        assertThat(backups.resolve(ErasedList.NAME)).doesNotExist();
        new ErasedList(backups).add(ErasedList.Line.of(person.toString()));
        assertThat(erasures(TODAY).resume()).isEqualTo(1);
        assertThat(row(person)).isEmpty();
        data.transactions().write(() -> notes.persist(new Note(person, "late")));
        erasures(TODAY).resume();
        assertThat(notes()).isEmpty();
    }

    @Test
    void theListOfTheErasedLiesBesideTheBackups() throws Exception {
        UUID person = save("Ana", LATELY);
        erasures(TODAY).erase(person, "asked");
        Path elsewhere = Files.createDirectory(backups.resolve("elsewhere"));
        new ErasedList(elsewhere).adopt(backups);
        assertThat(elsewhere.resolve(ErasedList.NAME)).content().contains(person + " " + KEPT_UNTIL);
    }

    @Test
    void noRuleIsOnUntilSomebodySwitchesItOn() {
        UUID old = save("Ana", LONG_AGO);
        UUID held = save("Ben", LONG_AGO);
        UUID recent = save("Eva", LATELY);
        erasures(TODAY).hold(held, "Audit 17");
        assertThat(rule("alpha.people").on()).isFalse();
        assertThat(rule("alpha.people").due()).isEqualTo(1);
        assertThat(rule("alpha.people").before()).isEqualTo(LocalDate.of(2023, 6, 30));
        retention().run();
        assertThat(row(old)).isNotEmpty();
        retention().decide("alpha.people", true, 3);
        assertThat(retention().run().arguments().toString()).contains("1, 1, 0");
        assertThat(row(old)).isEmpty();
        assertThat(row(held)).isNotEmpty();
        assertThat(row(recent)).isNotEmpty();
        assertThat(code(() -> retention().decide("alpha.people", true, -1))).isEqualTo("platform.retention.years");
        assertThat(code(() -> retention().decide("x", true, 1))).isEqualTo("platform.retention.unknown");
    }

    @Test
    void whoWouldGoIsListedBeforeAnybodyDoes() {
        UUID old = save("Ana", LONG_AGO);
        UUID later = save("Eva", LONG_AGO.plusYears(2));
        UUID held = save("Ben", LONG_AGO);
        erasures(TODAY).hold(held, "Audit 17");
        assertThat(retention().tonight("alpha.people", 3))
                .isEqualTo(new Retention.Tonight(
                        LocalDate.of(2023, 6, 30),
                        2,
                        List.of(
                                new Retention.Person(old, "Ana", LONG_AGO),
                                new Retention.Person(later, "Eva", LONG_AGO.plusYears(2)))));
        assertThat(retention().tonight("alpha.people", 6).due()).isEqualTo(1);
        assertThat(row(old)).isNotEmpty();
        assertThat(rule("alpha.people").on()).isFalse();
    }

    @Test
    void noRuleKeepsLessThanTheLawAsksFor() {
        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> retention().decide("alpha.people", true, 2));
        assertThat(problem.code()).isEqualTo("platform.retention.years");
        assertThat(problem.arguments()).containsExactly(2, 3, 99, "29 CFR 38.43(a); 2 CFR 200.334");
        assertThat(code(() -> retention().tonight("alpha.people", 2))).isEqualTo("platform.retention.years");
        assertThat(rule("alpha.people").minimum()).isEqualTo(3);
        assertThat(rule("alpha.people").on()).isFalse();
        data.transactions().write(() -> people.createNativeQuery(
                        "INSERT INTO platform_retention (rule, switched_on, years) VALUES ('alpha.people', TRUE, 1)")
                .executeUpdate());
        assertThat(rule("alpha.people").years())
                .as("decided before there was a minimum")
                .isEqualTo(3);
    }

    @Test
    void recordsGoByRulesOfTheirOwnButNotThoseOfWhoIsHeld() {
        UUID person = save("Ana", LATELY);
        UUID held = save("Ben", LATELY);
        erasures(TODAY).hold(held, "Audit 17");
        RetentionService later = retention(TODAY.plusYears(90));
        later.decide("beta.notes", true, 3);
        later.run();
        assertThat(notes()).containsExactly(held).doesNotContain(person);
    }

    private ErasureService erasures(LocalDate today) {
        ErasureService.BackupCount count = new ErasureService.BackupCount() {
            @Override
            public int made() {
                return 5;
            }

            @Override
            public int kept() {
                return 14;
            }
        };
        return new ErasureService(
                data.persistence().transactions(),
                data.user(),
                data.audit(),
                new ErasedList(backups),
                count,
                List::of,
                clock(today));
    }

    private RetentionService retention() {
        return retention(TODAY);
    }

    private RetentionService retention(LocalDate today) {
        return new RetentionService(
                data.persistence().transactions(), data.user(), data.audit(), erasures(today), clock(today));
    }

    private static Clock clock(LocalDate today) {
        return Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private Rule rule(String id) {
        return retention().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private UUID save(String name, @org.jspecify.annotations.Nullable LocalDate ended) {
        Person person =
                new Person("c" + Duration.between(Instant.EPOCH, Instant.now()).toNanos(), name);
        data.transactions().write(() -> {
            if (ended != null) {
                person.enroll(ended, Instant.now(), BigDecimal.ONE);
            }
            person.secure("hash", new byte[] {1});
            people.persist(person);
            notes.persist(new Note(person.id(), "about " + name));
        });
        return person.id();
    }

    /** Name, code and day; empty when there is none. */
    private List<Object> row(UUID person) {
        return data.transactions().read(() -> people.createQuery(
                        "SELECT p.name, p.code, p.born FROM Person p WHERE p.id = :id", Object[].class)
                .setParameter("id", person)
                .getResultStream()
                .flatMap(java.util.Arrays::stream)
                .toList());
    }

    private List<UUID> notes() {
        return data.transactions().read(() -> notes.createQuery("SELECT n.participantId FROM Note n", UUID.class)
                .getResultList());
    }

    private static Fate fate(Preview preview, String what) {
        return preview.rows().stream()
                .filter(rows -> rows.english().equals(what))
                .map(Rows::fate)
                .findAny()
                .orElseThrow();
    }

    private static String code(ThrowingCallable attempt) {
        return catchThrowableOfType(ProblemException.class, attempt).code();
    }
}
