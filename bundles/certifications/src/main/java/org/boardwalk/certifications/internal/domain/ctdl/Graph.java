package org.boardwalk.certifications.internal.domain.ctdl;

import static org.boardwalk.certifications.internal.domain.ctdl.Vocabulary.CTID;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The objects of a file. Compact, expanded and flattened JSON-LD are read alike: the few shapes that publishers write
 * are met more surely by reading them than by a full processor, which needs every context that a file names, and stops
 * at one it does not have.
 */
final class Graph {
    private static final int DEPTH = 60;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .build();

    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, Resource> byId = new HashMap<>();

    private Graph(JsonNode document) {
        Prefixes prefixes = new Prefixes(document.path("@context"));
        if (document.isArray()) {
            all(document, "", prefixes);
        } else {
            JsonNode graph = document.path("@graph");
            all(graph, "/@graph", prefixes);
            if (graph.isMissingNode() || document.has("@type")) {
                add(document, "", prefixes);
            }
        }
    }

    private void all(JsonNode list, String place, Prefixes prefixes) {
        if (list.isObject()) {
            add(list, place, prefixes);
        }
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            add(list.get(i), place + "/" + i, prefixes);
        }
    }

    private void add(JsonNode json, String place, Prefixes prefixes) {
        if (json instanceof ObjectNode object) {
            Resource resource = new Resource(object, place, prefixes);
            resources.add(resource);
            resource.id().ifPresent(id -> byId.putIfAbsent(id, resource));
            resource.string(CTID).flatMap(Vocabulary::ctid).ifPresent(ctid -> byId.putIfAbsent(ctid, resource));
        }
    }

    static Graph read(byte[] file) throws CtdlException {
        JsonNode document;
        try {
            document = MAPPER.readTree(file);
        } catch (JacksonException e) {
            throw e.getLocation() == null
                    ? new CtdlException("noJson")
                    : new CtdlException(
                            "noJsonAt",
                            e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr());
        }
        if (!document.isObject() && !document.isArray()) {
            throw new CtdlException("noJson");
        }
        return new Graph(document);
    }

    List<Resource> resources() {
        return resources;
    }

    /** The object a reference means, when it is in the file. */
    Optional<Resource> find(Resource.Ref ref) {
        return ref.inline()
                .filter(inline -> inline.says().size() > 2 || !inline.says("@id"))
                .or(() -> ref.id().flatMap(this::find));
    }

    private Optional<Resource> find(String id) {
        return Optional.ofNullable(byId.get(id))
                .or(() -> Vocabulary.ctidOfAddress(id).map(byId::get));
    }
}
