package org.boardwalk.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.boardwalk.platform.api.event.EventHandler.Delivery;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.persistence.internal.outbox.Dispatcher;
import org.boardwalk.platform.persistence.internal.outbox.OutboxHealth;
import org.boardwalk.platform.persistence.internal.outbox.Pauses;
import org.boardwalk.platform.persistence.sample.Effect;
import org.boardwalk.platform.persistence.sample.Note;
import org.boardwalk.platform.persistence.sample.Renamed;
import org.boardwalk.platform.persistence.testing.TestHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events from the transaction that publishes them to the transaction that handles them; on each database. */
abstract class OutboxTests extends DataTests {
    private static final Pauses AN_HOUR = new Pauses(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));
    private static final int WRITERS = 8;
    private static final int EACH = 25;

    @AfterEach
    void stopDelivering() {
        data.stopDelivering();
    }

    @Test
    void anEventArrivesAsItWasPublished() {
        UUID person = UUID.randomUUID();
        Instant at = Instant.parse("2026-03-08T10:15:30.123456Z");
        Renamed event = new Renamed(person, "Ada \"L\" ñ", at, LocalDate.of(2026, 1, 2), List.of("a", "b"));
        List<Renamed> seen = new ArrayList<>();
        List<Delivery> deliveries = new ArrayList<>();
        data.user()
                .asSystem(
                        "console:rename",
                        () -> transactions.write(() -> data.events().publish(event)));
        data.handler(new TestHandler<>("test.a", Renamed.class, (received, delivery) -> {
            deliveries.add(delivery);
            seen.add(received);
        }));
        await().until(() -> seen.size() == 1);
        assertThat(seen).containsExactly(event);
        assertThat(deliveries.getFirst().actor()).isEqualTo("console:rename");
        assertThat(deliveries.getFirst().at())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
    }

    @Test
    void publishingNeedsATransactionAndSharesItsFate() {
        assertThatThrownBy(() -> data.events().publish(Renamed.of(UUID.randomUUID(), "x")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions.write(() -> {
                    data.events().publish(Renamed.of(UUID.randomUUID(), "never"));
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);
        publish("committed");
        List<String> names = collect("test.b");
        await().until(() -> !names.isEmpty());
        assertThat(names).containsExactly("committed");
    }

    @Test
    void handlersWorkAsTheSystemAndInATransaction() {
        publish("x");
        List<String> actors = new ArrayList<>();
        data.handler(new TestHandler<>("test.c", Renamed.class, (event, delivery) -> {
            data.persistence().transactions().require();
            actors.add(data.user().actor());
        }));
        await().until(() -> !actors.isEmpty());
        assertThat(actors).containsExactly("event:test.c");
    }

    @Test
    void ofEightWritersNoEventIsMissingAllAreInOrderAndEachHasItsEffectOnce() {
        List<Long> arrived = new ArrayList<>();
        AtomicInteger handled = new AtomicInteger();
        data.handler(new TestHandler<>("test.d", Renamed.class, (event, delivery) -> {
            notes.persist(new Effect(delivery.eventId(), event.name()));
            arrived.add(sequenceOf(delivery.eventId()));
            handled.incrementAndGet();
        }));
        CompletableFuture<?>[] writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> background(() -> publishMany(writer)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(writers).join();
        await().until(() -> handled.get() >= WRITERS * EACH);
        assertThat(countEffects()).isEqualTo(WRITERS * EACH);
        assertThat(countNotes()).isEqualTo(WRITERS * EACH);
        assertThat(arrived).isSorted().doesNotHaveDuplicates().hasSize(WRITERS * EACH);
        assertThat(arrived.getLast() - arrived.getFirst()).isEqualTo(WRITERS * EACH - 1L);
        assertThat(ofEachWriterInOrder()).isTrue();
    }

    @Test
    void aHandlerThatFailedIsForgottenWhenItsModuleGoesHoweverLongItsNextAttemptIsAway() {
        publish("x");
        try (Dispatcher patient = data.persistence().dispatcher(data.user(), AN_HOUR)) {
            WeakReference<Object> gone = failOnceAndLeave(patient);
            await().until(() -> {
                System.gc();
                return gone.refersTo(null);
            });
        }
    }

    private static WeakReference<Object> failOnceAndLeave(Dispatcher dispatcher) {
        Object ofTheModule = new Object();
        TestHandler<Renamed> handler = new TestHandler<>("test.leaving", Renamed.class, (event, delivery) -> {
            throw new IllegalStateException("broken " + ofTheModule.hashCode());
        });
        dispatcher.add(handler);
        await().until(() -> new OutboxHealth(dispatcher).check().status() != Status.UP);
        dispatcher.remove(handler);
        return new WeakReference<>(ofTheModule);
    }

    @Test
    void aFailingHandlerIsTriedAgainInOrderAndHoldsUpNobodyElse() {
        AtomicInteger attempts = new AtomicInteger();
        List<String> slow = new ArrayList<>();
        data.handler(new TestHandler<>("test.failing", Renamed.class, (event, delivery) -> {
            notes.persist(new Effect(delivery.eventId(), event.name()));
            notes.flush();
            if (event.name().equals("b") && attempts.incrementAndGet() <= 3) {
                throw new IllegalStateException("not yet");
            }
            slow.add(event.name());
        }));
        List<String> quick = collect("test.quick");
        List.of("a", "b", "c").forEach(this::publish);
        await().until(() -> quick.size() == 3);
        await().until(() -> slow.size() == 3);
        assertThat(slow).containsExactly("a", "b", "c");
        assertThat(attempts).hasValue(4);
        assertThat(countEffects()).isEqualTo(3);
    }

    @Test
    void aFailingHandlerShowsInTheHealthUntilItRecovers() {
        AtomicInteger broken = new AtomicInteger(1);
        Dispatcher dispatcher = data.dispatcher();
        OutboxHealth health = new OutboxHealth(dispatcher);
        dispatcher.add(new TestHandler<>("test.broken", Renamed.class, (event, delivery) -> {
            if (broken.get() == 1) {
                throw new IllegalArgumentException("secret");
            }
        }));
        publish("x");
        await().until(() -> health.check().status() == Status.WARNING);
        assertThat(health.check().detail().arguments().toString())
                .contains("test.broken", "IllegalArgumentException")
                .doesNotContain("secret");
        broken.set(0);
        await().until(() -> health.check().status() == Status.UP);
    }

    @Test
    void aModuleThatWasOffCatchesUpAndGetsNothingTwice() {
        List<String> names = new ArrayList<>();
        TestHandler<Renamed> handler =
                new TestHandler<>("test.module", Renamed.class, (event, delivery) -> names.add(event.name()));
        publish("before it was ever there");
        data.handler(handler);
        await().until(() -> names.size() == 1);
        data.dispatcher().remove(handler);
        publish("while it was off");
        publish("also");
        data.handler(new TestHandler<>("test.module", Renamed.class, (event, delivery) -> names.add(event.name())));
        await().until(() -> names.size() == 3);
        publish("and now");
        await().until(() -> names.size() == 4);
        assertThat(names).containsExactly("before it was ever there", "while it was off", "also", "and now");
    }

    @Test
    void eventsOfOtherTypesAreNotForMe() {
        publish("x");
        List<String> others = new ArrayList<>();
        data.handler(new TestHandler<>("test.other", Other.class, (event, delivery) -> others.add("wrong")));
        List<String> names = collect("test.right");
        await().until(() -> names.size() == 1);
        assertThat(others).isEmpty();
    }

    /** Another kind of event. */
    record Other(UUID subject) implements org.boardwalk.platform.api.event.DomainEvent {}

    private void publishMany(int writer) {
        for (int i = 0; i < EACH; i++) {
            String name = writer + ":" + i;
            transactions.write(() -> {
                UUID subject = UUID.randomUUID();
                notes.persist(new Note(subject, name));
                data.events().publish(Renamed.of(subject, name));
            });
        }
    }

    void publish(String name) {
        transactions.write(() -> data.events().publish(Renamed.of(UUID.randomUUID(), name)));
    }

    private List<String> collect(String id) {
        List<String> names = new java.util.concurrent.CopyOnWriteArrayList<>();
        data.handler(new TestHandler<>(id, Renamed.class, (event, delivery) -> names.add(event.name())));
        return names;
    }

    private boolean ofEachWriterInOrder() {
        List<String> labels =
                read(() -> notes.createQuery("SELECT e FROM Effect e", Effect.class)
                                .getResultList())
                        .stream()
                        .sorted(java.util.Comparator.comparingLong(effect -> read(() -> sequenceOf(effect.eventId()))))
                        .map(Effect::label)
                        .toList();
        int[] next = new int[WRITERS];
        return labels.stream().allMatch(label -> {
            String[] parts = label.split(":");
            return next[Integer.parseInt(parts[0])]++ == Integer.parseInt(parts[1]);
        });
    }

    private long sequenceOf(UUID eventId) {
        return ((Number) notes.createNativeQuery("SELECT seq FROM platform_outbox WHERE event_id = ?1")
                        .setParameter(1, eventId.toString())
                        .getSingleResult())
                .longValue();
    }
}
