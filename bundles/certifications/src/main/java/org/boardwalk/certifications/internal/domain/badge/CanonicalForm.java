package org.boardwalk.certifications.internal.domain.badge;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Set;

/**
 * The one form of a document that a proof is computed over: JSON-LD 1.1 to RDF, then RDFC-1.0 (W3C, RDF Dataset
 * Canonicalization). JSON-LD drops what it does not understand, so a claim could be added that no signature covers; here
 * whatever would be dropped is refused.
 */
final class CanonicalForm {
    /** Steps of the canonicalisation; an ordinary badge needs a few dozen, a poisoned graph would need millions. */
    private static final int STEPS = 20_000;

    private static final Set<String> STATEMENTS = Set.of("@id", "@type", "@graph");
    private static final Set<String> VALUE = Set.of("@value", "@type", "@language");

    private final PinnedContexts contexts;

    CanonicalForm(PinnedContexts contexts) {
        this.contexts = contexts;
    }

    /** @throws BadgeException when a word has no pinned meaning */
    void checkWords(JsonObject document) throws BadgeException {
        expanded(document);
    }

    /** N-Quads in canonical order, one a line. */
    String of(JsonObject document) throws BadgeException {
        JsonArray expanded = expanded(document);
        int[] steps = {0};
        RdfCanon canon = RdfCanon.create("SHA-256", () -> {
            if (++steps[0] > STEPS) {
                throw new IllegalStateException("too many steps");
            }
        });
        StringWriter out = new StringWriter();
        try {
            JsonLd.toRdf(JsonDocument.of(expanded)).options(options()).provide(canon);
            canon.provide(new NQuadsWriter(out));
        } catch (JsonLdError e) {
            throw new BadgeException("words.bad");
        } catch (RdfConsumerException | IllegalStateException e) {
            throw new BadgeException("words.tooComplex");
        } catch (RuntimeException e) {
            throw new BadgeException("words.bad");
        }
        return out.toString();
    }

    private JsonArray expanded(JsonObject document) throws BadgeException {
        checkContexts(document);
        JsonArray expanded;
        try {
            expanded =
                    JsonLd.expand(JsonDocument.of(document)).options(options()).get();
        } catch (JsonLdError e) {
            throw e.getCode() == JsonLdErrorCode.UNDEFINED_TERM
                    ? new BadgeException("words.undefined", quoted(e.getMessage()))
                    : new BadgeException("words.bad");
        } catch (RuntimeException e) {
            // The library answers some documents that make no sense, such as an address "@A", with an error of its own.
            throw new BadgeException("words.bad");
        }
        for (JsonValue node : expanded) {
            checkNode(node);
        }
        return expanded;
    }

    private void checkContexts(JsonObject document) throws BadgeException {
        if (!(document.get("@context") instanceof JsonArray list)) {
            throw new BadgeException("words.noContext");
        }
        for (JsonValue context : list) {
            if (!(context instanceof JsonString address)) {
                throw new BadgeException("words.inline");
            }
            if (!contexts.knows(address.getString())) {
                throw new BadgeException("words.unknown", address.getString());
            }
        }
        for (Map.Entry<String, JsonValue> member : document.entrySet()) {
            if (!member.getKey().equals("@context")) {
                checkNoContext(member.getValue());
            }
        }
    }

    private static void checkNoContext(JsonValue value) throws BadgeException {
        if (value instanceof JsonObject object && object.containsKey("@context")) {
            throw new BadgeException("words.inline");
        }
        for (JsonValue child : BadgeJson.children(value).toList()) {
            checkNoContext(child);
        }
    }

    /** Everything in an expanded document becomes a statement, or is refused. */
    private static void checkNode(JsonValue value) throws BadgeException {
        if (!(value instanceof JsonObject object)) {
            throw new BadgeException("words.dropped", value.toString());
        }
        if (object.containsKey("@value")) {
            checkValue(object);
            return;
        }
        if (object.containsKey("@list")) {
            checkAll(object.get("@list"));
            return;
        }
        for (Map.Entry<String, JsonValue> member : object.entrySet()) {
            String name = member.getKey();
            switch (name) {
                case "@id" -> checkAddress(member.getValue());
                case "@type" -> {
                    for (JsonValue type : member.getValue().asJsonArray()) {
                        checkAddress(type);
                    }
                }
                default -> {
                    if (!STATEMENTS.contains(name) && !isAddress(name)) {
                        throw new BadgeException("words.dropped", name);
                    }
                    checkAll(member.getValue());
                }
            }
        }
    }

    private static void checkAll(@org.jspecify.annotations.Nullable JsonValue values) throws BadgeException {
        if (values instanceof JsonArray list) {
            for (JsonValue each : list) {
                checkNode(each);
            }
        }
    }

    private static void checkValue(JsonObject value) throws BadgeException {
        for (String name : value.keySet()) {
            if (!VALUE.contains(name)) {
                throw new BadgeException("words.dropped", name);
            }
        }
        if (value.get("@type") instanceof JsonString type && !type.getString().equals("@json")) {
            checkAddress(type);
        }
        if (value.get("@language") instanceof JsonString language
                && !language.getString().matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,4}")) {
            throw new BadgeException("words.dropped", language.getString());
        }
    }

    private static void checkAddress(JsonValue value) throws BadgeException {
        if (!(value instanceof JsonString text) || !isAddress(text.getString())) {
            throw new BadgeException("words.dropped", value.toString());
        }
    }

    private static boolean isAddress(String text) {
        if (text.startsWith("_:")) {
            return text.length() > 2;
        }
        try {
            return text.length() > 2 && new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions(contexts);
        options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
        return options;
    }

    /** The library puts the word into brackets. */
    private static String quoted(@org.jspecify.annotations.Nullable String message) {
        String text = message == null ? "" : message;
        int from = text.indexOf('[');
        int to = text.indexOf(']', from);
        return from < 0 || to < 0 ? "?" : text.substring(from + 1, to);
    }
}
