package org.boardwalk.itests.container;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.ops4j.pax.exam.TestAddress;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.TestProbeBuilder;
import org.ops4j.pax.exam.spi.StagedExamReactor;
import org.ops4j.pax.exam.spi.reactors.PerSuite;

/**
 * One container for all classes, which get to it when it is ready. Before, the features of the modules are still being
 * installed, and while they are a bundle that comes from elsewhere may not see what is exported.
 */
public final class OnceReady extends PerSuite {
    static final int PORT = freePort();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Override
    public StagedExamReactor create(List<TestContainer> containers, List<TestProbeBuilder> probes) {
        return super.create(containers.stream().<TestContainer>map(Awaited::new).toList(), probes);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private record Awaited(TestContainer container) implements TestContainer {
        @Override
        public TestContainer start() {
            container.start();
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpRequest question = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/health/ready"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
                Eventually.holds("the product is ready", PATIENCE, () -> isReady(client, question));
            }
            return this;
        }

        private static boolean isReady(HttpClient client, HttpRequest question) {
            try {
                return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public long install(InputStream bundle) {
            return container.install(bundle);
        }

        @Override
        public long install(String location, InputStream bundle) {
            return container.install(location, bundle);
        }

        @Override
        public long installProbe(InputStream probe) {
            return container.installProbe(probe);
        }

        @Override
        public void uninstallProbe() {
            container.uninstallProbe();
        }

        @Override
        public void call(TestAddress address) {
            container.call(address);
        }

        @Override
        public TestContainer stop() {
            container.stop();
            return this;
        }
    }
}
