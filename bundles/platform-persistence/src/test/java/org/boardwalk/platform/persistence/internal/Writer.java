package org.boardwalk.platform.persistence.internal;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.sample.Address;
import org.boardwalk.platform.persistence.sample.Effect;
import org.boardwalk.platform.persistence.sample.Note;
import org.boardwalk.platform.persistence.sample.Person;
import org.boardwalk.platform.persistence.sample.Renamed;
import org.boardwalk.platform.persistence.testing.TestData;

/** A process that saves people for ever and says each one that was confirmed, until somebody kills it. */
final class Writer {
    static final int THREADS = 4;

    private Writer() {}

    public static void main(String[] arguments) {
        TestData data = TestData.open(DatabaseConfig.embedded(Path.of(arguments[0])));
        EntityManager people = data.unit("sample/alpha", "alpha", Person.class, Address.class);
        EntityManager notes = data.unit("sample/beta", "beta", Note.class, Effect.class);
        AtomicInteger next = new AtomicInteger();
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> write(data, people, notes, next)).start();
        }
    }

    /** Two units and an event in each transaction: half of it would show. */
    private static void write(TestData data, EntityManager people, EntityManager notes, AtomicInteger next) {
        while (true) {
            String code = "p" + next.incrementAndGet();
            data.transactions().write(() -> {
                Person person = new Person(code, code);
                people.persist(person);
                people.flush();
                notes.persist(new Note(person.id(), code));
                data.events().publish(Renamed.of(person.id(), code));
            });
            System.out.println(code);
        }
    }
}
