package org.boardwalk.vaadin.bridge.internal.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.Broadcaster;
import org.atmosphere.cpr.BroadcasterFuture;
import org.atmosphere.cpr.DefaultBroadcaster;
import org.atmosphere.cpr.Deliver;
import org.junit.jupiter.api.Test;

class PolledPushTest {
    private final Counted push = new Counted();

    @Test
    void aPollThatWaitsCarriesWhatHappens() {
        Poll poll = new Poll();
        push.connect(poll.resource());

        push.push();

        assertThat(poll.carried).hasSize(1);
    }

    @Test
    void whatHappensBetweenTwoPollsGoesWithTheSecondAndNotOverTheOneThatIsOver() {
        Poll first = new Poll();
        Poll second = new Poll();
        push.connect(first.resource());

        push.push();
        push.push();
        assertThat(first.carried).hasSize(1);
        push.connect(second.resource());
        assertThat(second.carried).as("while the poll arrives").isEmpty();
        push.push();

        assertThat(second.carried).hasSize(1);
    }

    @Test
    void aPollThatCarriedAMessageKeptFromBeforeCarriesNoOther() {
        Poll ended = new Poll();
        ended.resumed = true;
        Poll next = new Poll();
        push.push();

        push.connect(ended.resource());
        push.push();
        push.connect(next.resource());
        push.push();

        assertThat(ended.carried).isEmpty();
        assertThat(next.carried).hasSize(1);
    }

    @Test
    void aBrowserThatPollsAgainIsToldOverTheNewPoll() {
        Poll given = new Poll();
        Poll again = new Poll();
        push.connect(given.resource());
        push.connect(again.resource());

        push.push();

        assertThat(given.carried).isEmpty();
        assertThat(given.closed).isTrue();
        assertThat(again.carried).hasSize(1);
    }

    @Test
    void aMessageThatWokeNobodyGoesOutAllTheSame() {
        CompletableFuture<Object> carried = new CompletableFuture<>();
        Poll poll = new Poll();
        push.connect(poll.resource(new DefaultBroadcaster() {
            @Override
            public Future<Object> broadcast(Object message, AtmosphereResource to) {
                messages.add(new Deliver(message, new BroadcasterFuture<>(message), message));
                return carried;
            }

            @Override
            public Future<Object> broadcast(Object message, Set<AtmosphereResource> polls) {
                poll.resumed = true;
                carried.complete(messages.remove().getMessage());
                return carried;
            }
        }));

        push.push();

        assertThat(carried).succeedsWithin(Duration.ofSeconds(10)).isNotNull();
    }

    @Test
    void aMessageForAPollThatWasTakenForTheOneBeforeGoesOutAllTheSame() {
        CompletableFuture<Object> carried = new CompletableFuture<>();
        Poll poll = new Poll();
        push.connect(poll.resource(new DefaultBroadcaster() {
            private Object kept = "";

            @Override
            public Future<Object> broadcast(Object message, AtmosphereResource to) {
                kept = message;
                return carried;
            }

            @Override
            public Broadcaster addAtmosphereResource(AtmosphereResource again) {
                poll.resumed = true;
                carried.complete(kept);
                return this;
            }
        }));

        push.push();

        assertThat(carried).succeedsWithin(Duration.ofSeconds(10)).isNotEqualTo("");
    }

    /** Sends a number where Vaadin writes what changed in the page. */
    private static final class Counted extends PolledPush {
        private static final long serialVersionUID = 1L;

        private int messages;

        Counted() {
            super(new UI());
        }

        @Override
        void pushNow(boolean async) {
            if (isConnected()) {
                sendMessage(Integer.toString(++messages));
            } else {
                super.pushNow(async);
            }
        }
    }

    /** A request that waits for a message. */
    private static final class Poll {
        private final List<Object> carried = new ArrayList<>();
        private volatile boolean resumed;
        private boolean closed;

        AtmosphereResource resource() {
            return resource(proxy(Broadcaster.class, (proxy, method, arguments) -> {
                if (method.getName().equals("broadcast")) {
                    carried.add(arguments[0]);
                    resumed = true;
                }
                return null;
            }));
        }

        AtmosphereResource resource(Broadcaster broadcaster) {
            return proxy(AtmosphereResource.class, (proxy, method, arguments) -> switch (method.getName()) {
                case "getBroadcaster" -> broadcaster;
                case "isResumed" -> resumed;
                case "isCancelled" -> closed;
                case "close" -> {
                    closed = true;
                    yield null;
                }
                default -> throw new UnsupportedOperationException(method.getName());
            });
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
