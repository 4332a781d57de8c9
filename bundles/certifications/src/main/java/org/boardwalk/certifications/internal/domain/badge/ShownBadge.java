package org.boardwalk.certifications.internal.domain.badge;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;

/**
 * A badge somebody shows, before anything is known of whether it is genuine.
 *
 * @param text what was signed: JSON, or a web token
 * @param references names and addresses the badge gives to what was achieved
 */
public record ShownBadge(String text, List<String> references) {
    static ShownBadge of(BadgeInput input) throws BadgeException {
        JsonObject badge = input.isToken() ? BadgeToken.read(input.text()).badge() : BadgeJson.read(input.text());
        List<String> references = BadgeDocument.achievement(badge).stream()
                .flatMap(achievement -> Stream.concat(
                        Stream.of("id", "name").flatMap(name -> text(achievement, name).stream()),
                        Stream.of("alignment", "otherIdentifier")
                                .flatMap(part -> BadgeJson.objects(achievement, part))
                                .flatMap(part -> Stream.of("targetUrl", "targetCode", "targetName", "identifier")
                                        .flatMap(name -> text(part, name).stream()))))
                .toList();
        return new ShownBadge(input.text(), references);
    }

    private static Optional<String> text(JsonObject object, String name) {
        return BadgeJson.string(object, name);
    }

    /** Whether the badge names this credential: by a name of it, by its code, or by its CTID. */
    public boolean names(CatalogueEntry entry) {
        return references.stream()
                .map(ShownBadge::plain)
                .anyMatch(reference -> reference.equals(entry.code())
                        || entry.ctid().filter(reference::contains).isPresent()
                        || entry.name().byLanguage().values().stream()
                                .anyMatch(name -> plain(name).equals(reference)));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
