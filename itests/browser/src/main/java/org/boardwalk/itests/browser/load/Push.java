package org.boardwalk.itests.browser.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The poll of a tab, as Atmosphere's client makes it: it waits, takes what is pushed, and waits again. */
final class Push implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NONE = "0";

    private final Visit visit;
    private final String path;
    private final LongSupplier lastSeen;
    private final Consumer<JsonNode> receiver;
    private final Figures figures;
    private final Thread thread;
    private volatile boolean closed;
    private volatile String tracking = NONE;

    Push(Visit visit, int ui, String id, LongSupplier lastSeen, Consumer<JsonNode> receiver, Figures figures) {
        this.visit = visit;
        this.path = "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + id + "&X-Atmosphere-Framework=4.0.1"
                + "&X-Atmosphere-Transport=long-polling&X-Atmosphere-TrackMessageSize=true&Content-Type="
                + URLEncoder.encode("application/json; charset=UTF-8", StandardCharsets.UTF_8)
                + "&X-atmo-protocol=true";
        this.lastSeen = lastSeen;
        this.receiver = receiver;
        this.figures = figures;
        this.thread = Thread.ofVirtual().start(this::run);
    }

    private void run() {
        try {
            while (!closed) {
                var answer =
                        visit.poll(path + "&X-Atmosphere-tracking-id=" + tracking + "&X-Vaadin-LastSeenServerSyncId="
                                + lastSeen.getAsLong() + "&_=" + System.currentTimeMillis());
                if (answer.statusCode() != 200) {
                    throw new Trouble("a poll was answered with " + answer.statusCode());
                }
                take(answer.body().strip());
            }
        } catch (IOException | Trouble e) {
            if (!closed) {
                figures.error("push: " + e.getMessage());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Each part has its length in front: the handshake with our number, a heartbeat, which says nothing, or a message. */
    private void take(String text) {
        String rest = text;
        while (!rest.isEmpty() && !closed) {
            int bar = rest.indexOf('|');
            int length = bar < 0 ? -1 : Integer.parseInt(rest.substring(0, bar).strip());
            if (length < 0 || bar + 1 + length > rest.length() + 1) {
                throw new Trouble("a poll brought no message");
            }
            String part = rest.substring(bar + 1, Math.min(bar + 1 + length, rest.length()));
            rest = rest.substring(Math.min(bar + 1 + length, rest.length())).strip();
            if (part.startsWith("{")) {
                receiver.accept(JSON.readTree(part));
            } else if (tracking.equals(NONE)) {
                tracking = part.split("\\|")[0];
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
