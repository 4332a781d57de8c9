package org.boardwalk.internships.internal.ui.preference;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.internships.api.site.Sites.Place;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.internal.ui.site.Say;

/**
 * An opportunity as people read about it.
 *
 * @param site its name; empty when the reader may not see it
 * @param place name of the location, city and state, as far as known
 */
record Offered(Opportunity opportunity, String site, String place) {
    static Offered of(Opportunity opportunity, Optional<Place> at) {
        return new Offered(
                opportunity,
                at.map(Place::site).orElse(""),
                at.map(Offered::place).orElse(""));
    }

    private static String place(Place at) {
        return Stream.of(at.location(), at.city(), at.state())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    UUID id() {
        return opportunity.id();
    }

    /** Title and site: what tells it from the others. */
    String name() {
        return site.isEmpty() ? opportunity.title() : Say.of("pref.at", opportunity.title(), site);
    }

    /** What a search looks at. */
    String text() {
        return String.join(" ", opportunity.title(), site, place, opportunity.description());
    }
}
