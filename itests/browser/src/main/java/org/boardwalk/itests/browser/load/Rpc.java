package org.boardwalk.itests.browser.load;

import java.util.List;
import java.util.Map;

/** What a browser tells the server, in the words of Flow's client; each is an entry of the list {@code rpc}. */
final class Rpc {
    private static final int PROPERTIES = 1;
    private static final int UI = 1;

    private Rpc() {}

    static Object navigation(String to, String trigger, int index) {
        return event(
                UI,
                "ui-navigate",
                Map.of(
                        "route",
                        to,
                        "query",
                        "",
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of("idx", index),
                        "trigger",
                        trigger));
    }

    static Object click(int node) {
        return event(
                node,
                "click",
                Map.of(
                        "event.shiftKey", false,
                        "event.metaKey", false,
                        "event.detail", 1,
                        "event.ctrlKey", false,
                        "event.clientX", 960,
                        "event.clientY", 700,
                        "event.altKey", false,
                        "event.button", 0,
                        "event.screenY", 800,
                        "event.screenX", 970));
    }

    static Object event(int node, String name, Map<String, Object> data) {
        return Map.of("type", "event", "node", node, "event", name, "data", data);
    }

    static Object changed(int node, String property, Object value) {
        return Map.of("type", "mSync", "node", node, "feature", PROPERTIES, "property", property, "value", value);
    }

    static Object called(int node, String method, List<Object> arguments, int promise) {
        return Map.of(
                "type", "publishedEventHandler",
                "node", node,
                "templateEventMethodName", method,
                "templateEventMethodArgs", arguments,
                "promise", promise);
    }

    static Object returned(int node, int channel, List<Object> results) {
        return Map.of("type", "channel", "node", node, "channel", channel, "args", results);
    }
}
