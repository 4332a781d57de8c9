package org.boardwalk.platform.persistence.internal;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.persistence.sample.Address;
import org.boardwalk.platform.persistence.sample.Effect;
import org.boardwalk.platform.persistence.sample.Note;
import org.boardwalk.platform.persistence.sample.Person;
import org.boardwalk.platform.persistence.testing.TestData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A database with the units alpha and beta, empty at the start of each test; subclasses say which kind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DataTests {
    TestData data;
    Transactions transactions;
    EntityManager people;
    EntityManager notes;

    abstract TestData open();

    @BeforeAll
    void openData() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
        data = open();
        transactions = data.transactions();
        people = openPeople();
        notes = data.unit("sample/beta", "beta", Note.class, Effect.class);
    }

    @AfterAll
    void closeData() {
        data.close();
    }

    @BeforeEach
    void emptyData() {
        data.empty();
    }

    EntityManager openPeople() {
        return data.unit("sample/alpha", "alpha", Person.class, Address.class);
    }

    <T> T read(Supplier<T> work) {
        return transactions.read(work);
    }

    Person save(String code) {
        return transactions.write(() -> {
            Person person = new Person(code, code);
            people.persist(person);
            return person;
        });
    }

    static CompletableFuture<Void> background(Runnable work) {
        return CompletableFuture.runAsync(work, command -> new Thread(command, "test").start());
    }

    static void inAnotherThread(Runnable work) {
        background(work).join();
    }

    long countPeople() {
        return count(people, "Person");
    }

    long countNotes() {
        return count(notes, "Note");
    }

    long countEffects() {
        return count(notes, "Effect");
    }

    private long count(EntityManager entities, String type) {
        return read(() -> entities.createQuery("SELECT COUNT(e) FROM " + type + " e", Long.class)
                .getSingleResult());
    }
}
