package org.boardwalk.itests.browser.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One open tab, in the words of Flow's client: calls with security key, clientId and syncId, a poll that waits for what
 * the server pushes, the calls a page makes by itself once it is drawn, and a heartbeat. Every answer is applied in the
 * order of its syncId; a gap that does not fill, as much as an answer that is none, is {@link Trouble}.
 */
final class Tab implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BEGIN = "window.Vaadin.TypeScript= ";
    private static final String PROBLEM = "bw-problem-page";
    /** Vaadin's client waits so long for a message that is missing, and then has the page drawn anew. */
    private static final int GAP_SECONDS = 5;

    private static final int LOST_SECONDS = 30;
    private static final int LONGEST_SETTLING = 6;

    private final Visit visit;
    private final Figures figures;
    private final Switching switching;
    private final Tree tree = new Tree();
    private final ReentrantLock sending = new ReentrantLock();
    private final ReentrantLock state = new ReentrantLock();
    private final Condition moved = state.newCondition();
    private final Map<Long, JsonNode> early = new TreeMap<>();
    private final List<Object> due = new ArrayList<>();
    private final int ui;
    private final String key;
    private final Push push;

    private String route;
    private long syncId;
    private int clientId;
    private int promise;
    private boolean closed;

    /** Opens a path as if it were typed. */
    Tab(Visit visit, Figures figures, Switching switching, String path, boolean first) {
        this.visit = visit;
        this.figures = figures;
        this.switching = switching;
        this.route = path.substring(1);
        String document = visit.get("first page", path).body();
        if (first) {
            visit.fetchParts(document);
        }
        int begin = document.indexOf(BEGIN);
        if (begin < 0) {
            throw new Trouble("the first page has no state");
        }
        JsonNode app = JSON.readTree(json(document.substring(begin + BEGIN.length())))
                .path("initial")
                .path("appConfig");
        JsonNode uidl = app.path("uidl");
        ui = app.path("v-uiId").asInt();
        key = uidl.path("Vaadin-Security-Key").asString();
        syncId = uidl.path("syncId").asLong();
        apply(uidl);
        push = new Push(visit, ui, uidl.path("Vaadin-Push-ID").asString(), this::lastSeen, this::pushed, figures);
        // Flow's router in the browser tells where it is once it has begun.
        call("by itself", Rpc.navigation("/" + route, "", clientId));
        check();
    }

    /** The first complete JSON object of a text that goes on behind it. */
    private static String json(String text) {
        return text.substring(0, text.indexOf("</script>")).replaceFirst(";\\s*$", "");
    }

    Tree tree() {
        return tree;
    }

    // --- what a person does ------------------------------------------------------------------------------------------

    /** Follows a link of the page or an entry of the menu. */
    void go(String kind, String to) {
        route = to;
        call(kind, Rpc.navigation(to, "client", clientId));
        check();
    }

    void click(String kind, Tree.Node button) {
        call(kind, Rpc.click(button.id));
        check();
    }

    /** Types a text the way a field sends it: what stands there whenever one pauses. */
    void type(Tree.Node field, String text) {
        for (int end = Math.min(12, text.length()); ; end = Math.min(end + 20, text.length())) {
            call(
                    "type",
                    Rpc.changed(field.id, "value", text.substring(0, end)),
                    Rpc.event(field.id, "input", Map.of("1", 1, "for", "trailing")));
            if (end == text.length()) {
                return;
            }
        }
    }

    /** Scrolls a grid, which asks for the rows it lacks. */
    void scroll(Tree.Node grid, int first, int rows) {
        call("scroll", Rpc.called(grid.id, "setViewportRange", List.of(first, rows), promise++));
        check();
    }

    /** Whether the page went with its module, and says so. */
    boolean isAway() {
        return tree.withClass(PROBLEM).isPresent();
    }

    private void check() {
        tree.withClass(PROBLEM).ifPresent(page -> {
            if (!switching.concerns(route)) {
                throw new Trouble("an error page at " + Switching.pattern(route) + ": " + tree.words(page));
            }
            figures.count("told that a page's module is off");
        });
    }

    // --- calls -------------------------------------------------------------------------------------------------------

    private void call(String kind, Object... rpc) {
        exchange(kind, List.of(rpc));
        settle();
    }

    /** Answers what the server asked of the browser meanwhile, until it asks nothing more. */
    private void settle() {
        for (int i = 0; i < LONGEST_SETTLING; i++) {
            List<Object> answers = takeDue();
            if (answers.isEmpty()) {
                return;
            }
            exchange("by itself", answers);
        }
        throw new Trouble("the page does not come to rest");
    }

    private List<Object> takeDue() {
        state.lock();
        try {
            List<Object> taken = List.copyOf(due);
            due.clear();
            return taken;
        } finally {
            state.unlock();
        }
    }

    private void exchange(String kind, List<Object> rpc) {
        sending.lock();
        try {
            if (closed) {
                return;
            }
            var answer = visit.post(kind, Switching.pattern(route), path(), message(rpc, Map.of()));
            clientId++;
            if (answer.statusCode() != 200) {
                throw new Trouble(kind + " was answered with " + answer.statusCode());
            }
            String text = answer.body();
            if (!text.startsWith("{")) {
                throw new Trouble(
                        kind + " was answered with no message: " + text.substring(0, Math.min(80, text.length())));
            }
            receive(JSON.readTree(text), kind);
        } finally {
            sending.unlock();
        }
    }

    private String path() {
        return "/?v-r=uidl&v-uiId=" + ui;
    }

    private String message(List<Object> rpc, Map<String, Object> extra) {
        Map<String, Object> message =
                new LinkedHashMap<>(Map.of("csrfToken", key, "rpc", rpc, "syncId", lastSeen(), "clientId", clientId));
        message.putAll(extra);
        return JSON.writeValueAsString(message);
    }

    private void receive(JsonNode message, String kind) {
        JsonNode meta = message.path("meta");
        if (meta.has("appError")
                || meta.has("sessionExpired")
                || meta.path("resynchronize").asBoolean(false)) {
            throw new Trouble(kind + " was answered with " + meta);
        }
        if (message.path("clientId").asInt(clientId) != clientId) {
            throw new Trouble(kind + ": the server expects call " + message.path("clientId") + ", not " + clientId);
        }
        arrive(message);
        await(message.path("syncId").asLong());
    }

    /** What came over the poll, which goes on at once: a call of ours may wait for what it brings next. */
    private void pushed(JsonNode message) {
        figures.count(isKnown(message) ? "messages pushed again" : "messages pushed");
        arrive(message);
        Thread.ofVirtual().start(() -> {
            try {
                settle();
            } catch (Trouble e) {
                figures.error("after a push: " + e.getMessage());
            }
        });
    }

    private boolean isKnown(JsonNode message) {
        state.lock();
        try {
            long number = message.path("syncId").asLong();
            return number <= syncId || early.containsKey(number);
        } finally {
            state.unlock();
        }
    }

    private void arrive(JsonNode message) {
        state.lock();
        try {
            early.put(message.path("syncId").asLong(), message);
            JsonNode next;
            while ((next = early.remove(syncId + 1)) != null) {
                syncId++;
                apply(next);
            }
            early.keySet().removeIf(number -> number <= syncId);
            moved.signalAll();
        } finally {
            state.unlock();
        }
    }

    /** Waits until everything up to a message was applied: one may travel over the poll still. */
    private void await(long number) {
        state.lock();
        try {
            if (!arrives(number, GAP_SECONDS)) {
                figures.count("messages so late that a browser would draw its page anew");
                if (!arrives(number, LOST_SECONDS - GAP_SECONDS)) {
                    throw new Trouble("a message was lost: number " + (syncId + 1));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted");
        } finally {
            state.unlock();
        }
    }

    private boolean arrives(long number, int seconds) throws InterruptedException {
        long nanos = TimeUnit.SECONDS.toNanos(seconds);
        while (syncId < number && nanos > 0) {
            nanos = moved.awaitNanos(nanos);
        }
        return syncId >= number;
    }

    private long lastSeen() {
        state.lock();
        try {
            return syncId;
        } finally {
            state.unlock();
        }
    }

    // --- what a page does by itself ----------------------------------------------------------------------------------

    /** A notice disappears when its time is over, and the server forgets it only when it is told. */
    void dismiss(Tree.Node notice) {
        if (tree.has(notice)) {
            call("by itself", Rpc.changed(notice.id, "opened", false), Rpc.event(notice.id, "closed", Map.of()));
        }
    }

    private void dismissLater(Tree.Node notice) {
        long millis = notice.number("duration");
        if (millis == 0) {
            return;
        }
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(millis);
                dismiss(notice);
            } catch (Trouble e) {
                figures.error("when a notice closed: " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void apply(JsonNode message) {
        List<Tree.Node> arrived = tree.apply(message.path("changes"));
        message.path("execute").forEach(this::execute);
        // Elements report their state once they are drawn.
        for (Tree.Node node : arrived) {
            node.listeners.stream()
                    .filter(name -> name.endsWith("-changed"))
                    .forEach(name -> due.add(Rpc.event(node.id, name, Map.of())));
            if (node.tag().equals("vaadin-notification")) {
                dismissLater(node);
            }
        }
        String text = message.toString();
        if (text.contains("tell your administrator the reference")) {
            throw new Trouble("a notice or a page says that something went wrong, at " + Switching.pattern(route));
        }
    }

    private void execute(JsonNode call) {
        String code = call.get(call.size() - 1).asString();
        int node = call.path(0).path("@v-node").asInt();
        if (code.contains(".$connector.set(") && call.path(2).isArray()) {
            tree.rows(node, call.path(2));
        } else if (code.equals("return $0.$connector.confirm($1)")) {
            due.add(Rpc.called(node, "confirmUpdate", List.of(call.path(1).asInt()), promise++));
        } else if (code.startsWith("try{Promise.resolve(")) {
            returned(call, code);
        }
    }

    /** A script whose result the server waits for: the first of its two channels is the good one. */
    private void returned(JsonNode call, String code) {
        for (JsonNode argument : call) {
            if (argument.has("@v-return")) {
                JsonNode channel = argument.path("@v-return");
                Object result = code.contains("getBrowserDetailsParameters") ? BrowserDetails.DESKTOP : Map.of();
                List<Object> results = new ArrayList<>();
                results.add(result instanceof Map<?, ?> map && map.isEmpty() ? null : result);
                due.add(Rpc.returned(channel.path(0).asInt(), channel.path(1).asInt(), results));
                return;
            }
        }
    }

    void heartbeat() {
        int status =
                visit.post("heartbeat", "", "/?v-r=heartbeat&v-uiId=" + ui, "").statusCode();
        if (status != 200) {
            throw new Trouble("a heartbeat was answered with " + status);
        }
    }

    /** As a browser says good-bye. */
    @Override
    public void close() {
        push.close();
        sending.lock();
        try {
            closed = true;
            visit.post("good-bye", "", path(), message(List.of(), Map.of("UNLOAD", true)));
        } finally {
            sending.unlock();
        }
    }
}
