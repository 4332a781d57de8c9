package org.boardwalk.itests.browser.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A page as its server described it: the nodes of Flow's state tree, kept up to date from the changes of each answer.
 * One thread changes it at a time, others may look meanwhile. Numbers of features are those of
 * {@code NodeFeatureRegistry} in Flow 25.
 */
final class Tree {
    private static final int ELEMENT = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;
    private static final int ROOT = 1;

    private final Map<Integer, Node> nodes = new ConcurrentSkipListMap<>();

    static final class Node {
        final int id;
        final Map<String, JsonNode> values = new ConcurrentHashMap<>();
        final List<Integer> children = new CopyOnWriteArrayList<>();
        final Set<String> listeners = new ConcurrentSkipListSet<>();
        final Set<String> classes = new ConcurrentSkipListSet<>();
        final Set<String> links = new ConcurrentSkipListSet<>();
        volatile int parent;

        Node(int id) {
            this.id = id;
        }

        String tag() {
            return text("0tag");
        }

        /** A property, or else an attribute. */
        String value(String name) {
            String property = text(PROPERTIES + name);
            return property.isEmpty() ? text(ATTRIBUTES + name) : property;
        }

        /** A property or attribute that is a whole number; 0 when there is none. */
        int number(String name) {
            return (int) Double.parseDouble("0" + value(name));
        }

        private String text(String key) {
            JsonNode value = values.get(key);
            return value == null || value.isNull() ? "" : value.asString("");
        }

        boolean visible() {
            JsonNode value = values.get("0visible");
            return value == null || value.asBoolean(true);
        }
    }

    /** Applies the changes of one answer; returns the nodes that came with it. */
    List<Node> apply(JsonNode changes) {
        Map<Integer, Node> arrived = new LinkedHashMap<>();
        for (JsonNode change : changes) {
            int id = change.path("node").asInt();
            switch (change.path("type").asString()) {
                case "attach" -> arrived.put(id, node(id));
                case "detach" -> {
                    nodes.remove(id);
                    arrived.remove(id);
                }
                case "put" -> put(node(id), change);
                case "remove" ->
                    node(id).values
                            .remove(change.path("feat").asInt()
                                    + change.path("key").asString());
                case "clear" -> list(node(id), change).clear();
                case "splice" -> splice(node(id), change);
                default -> throw new Trouble("an answer has a change of an unknown type: " + change);
            }
        }
        return List.copyOf(arrived.values());
    }

    private Node node(int id) {
        return nodes.computeIfAbsent(id, Node::new);
    }

    private static void put(Node node, JsonNode change) {
        int feature = change.path("feat").asInt();
        String key = change.path("key").asString();
        if (feature == LISTENERS) {
            node.listeners.add(key);
        } else {
            node.values.put(feature + key, change.path("value"));
        }
    }

    private static java.util.Collection<?> list(Node node, JsonNode change) {
        return switch (change.path("feat").asInt()) {
            case CHILDREN -> node.children;
            case CLASSES -> node.classes;
            default -> new ArrayList<>();
        };
    }

    private void splice(Node node, JsonNode change) {
        int feature = change.path("feat").asInt();
        if (feature == CLASSES) {
            change.path("add").forEach(name -> node.classes.add(name.asString()));
        }
        if (feature != CHILDREN) {
            return;
        }
        int index = Math.min(change.path("index").asInt(), node.children.size());
        int gone = Math.min(change.path("remove").asInt(0), node.children.size() - index);
        node.children.subList(index, index + gone).clear();
        List<Integer> added = new ArrayList<>();
        change.path("addNodes").forEach(child -> added.add(child.asInt()));
        node.children.addAll(index, added);
        added.forEach(child -> node(child).parent = node.id);
    }

    /** Notes where the rows of a grid lead to. */
    void rows(int grid, JsonNode rows) {
        Node node = node(grid);
        rows.forEach(row -> row.properties().stream()
                .filter(value -> value.getKey().endsWith("href"))
                .forEach(value -> node.links.add(value.getValue().asString(""))));
    }

    boolean has(Node node) {
        return nodes.get(node.id) == node;
    }

    Stream<Node> shown(String tag) {
        return nodes.values().stream().filter(node -> node.tag().equals(tag)).filter(this::isShown);
    }

    Optional<Node> withClass(String name) {
        return nodes.values().stream()
                .filter(node -> node.classes.contains(name))
                .filter(this::isShown)
                .findFirst();
    }

    /** What can be followed on the page: links, and links in the rows of grids that were seen. */
    List<String> links(Predicate<String> wanted) {
        return Stream.concat(
                        shown("a").map(node -> node.value("href")),
                        shown("vaadin-grid").flatMap(node -> node.links.stream()))
                .filter(wanted)
                .distinct()
                .toList();
    }

    /** The entries of the menu this person has. */
    List<String> menu() {
        return shown("vaadin-side-nav-item")
                .map(node -> node.value("path"))
                .distinct()
                .toList();
    }

    Optional<Node> button(String label) {
        return shown("vaadin-button").filter(node -> words(node).equals(label)).findFirst();
    }

    boolean says(String words) {
        return nodes.values().stream().anyMatch(node -> node.text(TEXT + "text").equals(words) && isShown(node));
    }

    /** All text inside a node. */
    String words(Node node) {
        StringBuilder words = new StringBuilder(node.text(TEXT + "text"));
        node.children.stream().map(nodes::get).filter(child -> child != null).forEach(child -> {
            String inside = words(child);
            words.append(words.isEmpty() || inside.isEmpty() ? "" : " ").append(inside);
        });
        return words.toString();
    }

    private boolean isShown(Node node) {
        Node at = node;
        while (at != null && at.visible()) {
            if (at.id == ROOT || at.parent == 0) {
                return true;
            }
            at = nodes.get(at.parent);
        }
        return false;
    }
}
