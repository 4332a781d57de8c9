package org.boardwalk.certifications.internal.domain.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.pathways.api.text.LocalText;

/** Names of the catalogue's credentials and of what their requirements count: those that ship, and the board's. */
public final class CatalogueNames implements Names {
    private static final Map<String, LocalText> SHIPPED = Map.of(
            "it-hands-on",
            LocalText.of("hands-on IT experience", "experiencia informática práctica"),
            "hit-hands-on",
            LocalText.of("hands-on health information experience", "experiencia práctica en información sanitaria"));

    private final Map<String, LocalText> credentials = new HashMap<>();
    private final Map<String, LocalText> measures = new HashMap<>(SHIPPED);

    public CatalogueNames(Collection<CatalogueEntry> entries) {
        entries.forEach(entry -> {
            credentials.put(entry.code(), entry.name());
            entry.measures()
                    .forEach(named -> measures.putIfAbsent(named.measure().code(), named.name()));
        });
    }

    @Override
    public LocalText credential(String code) {
        return credentials.getOrDefault(code, LocalText.plain(code));
    }

    @Override
    public LocalText measure(Measure measure) {
        return measures.getOrDefault(measure.code(), LocalText.plain(measure.code()));
    }
}
