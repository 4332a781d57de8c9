package org.boardwalk.platform.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.boardwalk.platform.persistence.internal.outbox.Dispatcher;
import org.boardwalk.platform.persistence.sample.Renamed;
import org.boardwalk.platform.persistence.testing.TestData;
import org.boardwalk.platform.persistence.testing.TestHandler;
import org.junit.jupiter.api.Test;

class OutboxOnPostgresqlTest extends OutboxTests {
    private static final int EVENTS = 60;

    @Override
    TestData open() {
        return TestData.postgresql();
    }

    @Test
    void ofTwoNodesOnlyOneDeliversAnEvent() {
        List<String> published =
                IntStream.range(0, EVENTS).mapToObj(i -> "n" + i).toList();
        published.forEach(this::publish);
        List<String> delivered = new CopyOnWriteArrayList<>();
        try (Dispatcher second = data.persistence().dispatcher(data.user(), TestData.QUICK)) {
            data.handler(collecting(delivered));
            second.add(collecting(delivered));
            await().until(() -> delivered.size() >= EVENTS);
        }
        assertThat(delivered).isEqualTo(published);
    }

    private static TestHandler<Renamed> collecting(List<String> names) {
        return new TestHandler<>("test.both", Renamed.class, (event, delivery) -> names.add(event.name()));
    }
}
