package org.boardwalk.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.database.SqlStates;
import org.boardwalk.platform.persistence.sample.Note;
import org.boardwalk.platform.persistence.sample.Person;
import org.junit.jupiter.api.Test;

/** What a transaction promises; on each database. */
abstract class TransactionTests extends DataTests {
    @Test
    void whatIsWrittenCanBeReadAfterwards() {
        Person ada = save("ada");
        assertThat(read(() -> people.find(Person.class, ada.id()).name())).isEqualTo("ada");
    }

    @Test
    void anExceptionRollsEverythingBackAndReachesTheCaller() {
        assertThatThrownBy(() -> transactions.write(() -> {
                    people.persist(new Person("x", "x"));
                    people.flush();
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(countPeople()).isZero();
    }

    @Test
    void twoUnitsCommitTogether() {
        Person ada = new Person("ada", "Ada");
        transactions.write(() -> {
            people.persist(ada);
            notes.persist(new Note(ada.id(), "hello"));
        });
        assertThat(countPeople()).isOne();
        assertThat(countNotes()).isOne();
    }

    @Test
    void whenOneUnitCannotBeWrittenTheOtherIsNotEither() {
        save("ada");
        assertThatThrownBy(() -> transactions.write(() -> {
                    notes.persist(new Note(java.util.UUID.randomUUID(), "hello"));
                    people.persist(new Person("ada", "the same code again"));
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(countNotes()).isZero();
        assertThat(countPeople()).isOne();
    }

    @Test
    void aCallInsideACallJoinsTheOuterOne() {
        assertThatThrownBy(() -> transactions.write(() -> {
                    save("inner");
                    throw new IllegalArgumentException("outer");
                }))
                .hasMessage("outer");
        assertThat(countPeople()).isZero();
    }

    @Test
    void anInnerFailureThatIsCaughtStillFailsTheWhole() {
        assertThatThrownBy(() -> transactions.write(() -> {
                    save("outer");
                    try {
                        transactions.write(() -> {
                            throw new ProblemException("inner.problem");
                        });
                    } catch (ProblemException e) {
                        assertThat(e.code()).isEqualTo("inner.problem");
                    }
                }))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo("inner.problem"));
        assertThat(countPeople()).isZero();
    }

    @Test
    void aProblemOfAnInnerReadMayBeCaught() {
        transactions.write(() -> {
            save("outer");
            assertThatThrownBy(() -> transactions.read(() -> {
                        throw new ProblemException("not.found");
                    }))
                    .isInstanceOf(ProblemException.class);
        });
        assertThat(countPeople()).isOne();
    }

    @Test
    void aWriteInsideAReadIsWritten() {
        transactions.read(() -> save("inner"));
        assertThat(countPeople()).isOne();
    }

    @Test
    void changesInAReadAreRefusedOrForgotten() {
        Person ada = save("ada");
        read(() -> {
            people.find(Person.class, ada.id()).rename("forgotten");
            return null;
        });
        assertThat(read(() -> people.find(Person.class, ada.id()).name())).isEqualTo("ada");
        assertThatThrownBy(() -> read(() -> {
                    people.persist(new Person("x", "x"));
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Transactions.write");
    }

    @Test
    void anEntityManagerNeedsATransaction() {
        assertThatThrownBy(() -> people.find(Person.class, java.util.UUID.randomUUID()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    @Test
    void afterCommitRunsOutsideAndOnlyAfterACommit() {
        List<String> ran = new ArrayList<>();
        transactions.write(() -> {
            transactions.afterCommit(() -> {
                assertThat(data.persistence().transactions().current()).isNull();
                ran.add("committed " + countPeople());
            });
            save("ada");
            assertThat(ran).isEmpty();
        });
        assertThatThrownBy(() -> transactions.write(() -> {
                    transactions.afterCommit(() -> ran.add("rolled back"));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ran).containsExactly("committed 1");
    }

    @Test
    void workAfterTheCommitThatFailsDoesNotLookLikeAFailedSave() {
        List<String> ran = new ArrayList<>();
        transactions.write(() -> {
            transactions.afterCommit(() -> {
                throw new IllegalStateException("after");
            });
            transactions.afterCommit(() -> ran.add("second"));
            save("ada");
        });
        assertThat(ran).containsExactly("second");
    }

    @Test
    void aUniqueConstraintCanBeRecognisedInTheCauses() {
        save("ada");
        assertThatThrownBy(() -> save("ada")).satisfies(failure -> {
            var refused = SqlStates.withState(failure, "23505").orElseThrow();
            assertThat(refused.getMessage()).containsIgnoringCase("alpha_person_code");
        });
    }

    @Test
    void theConnectionForBulkWorkBelongsToTheTransaction() {
        assertThatThrownBy(() -> transactions.write(() -> {
                    people.persist(new Person("ada", "Ada"));
                    assertThat(countBySql()).isOne();
                    throw new IllegalStateException("roll back");
                }))
                .hasMessage("roll back");
        assertThat(countPeople()).isZero();
    }

    private long countBySql() {
        var connection = people.unwrap(java.sql.Connection.class);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM alpha_person")) {
            rows.next();
            connection.commit();
            connection.close();
            return rows.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }
}
