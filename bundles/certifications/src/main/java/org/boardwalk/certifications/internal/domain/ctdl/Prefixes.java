package org.boardwalk.certifications.internal.domain.ctdl;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings names to one form, {@code ceterms:name}, however the file writes them: with another prefix, as full address, or
 * bare. Contexts that lie elsewhere are not fetched; CTDL's own is known.
 */
final class Prefixes {
    private static final Map<String, String> SHORT =
            Map.of(Vocabulary.TERMS, "ceterms:", Vocabulary.STATUSES, Vocabulary.STATUS);

    private final Map<String, String> terms = new HashMap<>();
    private String vocabulary = "";

    /** @param context value of {@code @context}; an address, an object, or several of them */
    Prefixes(JsonNode context) {
        terms.put("ceterms", Vocabulary.TERMS);
        terms.put("credentialStat", Vocabulary.STATUSES);
        read(context);
    }

    private void read(JsonNode context) {
        if (context.isArray()) {
            context.forEach(this::read);
        } else if (context instanceof ObjectNode own) {
            own.properties().forEach(entry -> {
                JsonNode id =
                        entry.getValue() instanceof ObjectNode definition ? definition.path("@id") : entry.getValue();
                if (entry.getKey().equals("@vocab")) {
                    vocabulary = id.asString("");
                } else if (id.isString() && !entry.getKey().startsWith("@")) {
                    terms.put(entry.getKey(), id.asString());
                }
            });
        }
    }

    /** @param name of a property or a class */
    String name(String name) {
        return switch (terms.getOrDefault(name, name)) {
            case "id", "@id" -> "@id";
            case "type", "@type" -> "@type";
            default -> name.startsWith("@") ? name : shortened(full(name));
        };
    }

    private String full(String name) {
        if (terms.containsKey(name)) {
            return expanded(terms.getOrDefault(name, name));
        }
        return name.indexOf(':') < 0 && !vocabulary.isEmpty() ? expanded(vocabulary) + name : expanded(name);
    }

    private String expanded(String name) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : terms.getOrDefault(name.substring(0, colon), "");
        return prefix.isEmpty() || name.startsWith("//", colon + 1) ? name : prefix + name.substring(colon + 1);
    }

    private static String shortened(String full) {
        String secure = full.startsWith("http://") ? "https://" + full.substring("http://".length()) : full;
        for (Map.Entry<String, String> known : SHORT.entrySet()) {
            if (secure.startsWith(known.getKey())) {
                return known.getValue() + secure.substring(known.getKey().length());
            }
        }
        return full;
    }
}
