package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.preference.Preferences.Recorded;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.internal.ui.site.LongList;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Links;

/**
 * How wanted each opportunity is: a bar of who ranked it first and who ranked it at all, with a line where its seats end, and
 * how many refuse it. Most first choices for each seat first.
 */
final class Wanted extends Div {
    /** How many people said what about one opportunity. */
    record Count(int first, int ranked, int refused) {
        private static final Count NONE = new Count(0, 0, 0);

        /** Of each opportunity; every ranking is looked at once, however many opportunities there are. */
        static Map<UUID, Count> of(Collection<UUID> opportunities, Collection<Recorded> all) {
            Map<UUID, Count> said = new HashMap<>();
            int closed = 0;
            for (Recorded one : all) {
                Ranking ranking = one.ranking();
                // Who is not open to others refuses everything, except what is ranked.
                int accepted = ranking.openToOthers() ? 0 : -1;
                closed -= accepted;
                Count next = new Count(1, 0, accepted);
                for (List<UUID> tier : ranking.tiers()) {
                    for (UUID id : tier) {
                        said.merge(id, next, Count::and);
                    }
                    next = new Count(0, 1, accepted);
                }
                if (ranking.openToOthers()) {
                    ranking.refused().forEach(id -> said.merge(id, new Count(0, 0, 1), Count::and));
                }
            }
            Count refusing = new Count(0, 0, closed);
            return opportunities.stream().collect(Collectors.toMap(id -> id, id -> said.getOrDefault(id, NONE)
                    .and(refusing)));
        }

        private Count and(Count other) {
            return new Count(first + other.first, ranked + other.ranked, refused + other.refused);
        }

        int wanting() {
            return first + ranked;
        }
    }

    private record Row(Offered offered, Count count) {
        int seats() {
            return offered.opportunity().capacity();
        }

        double pressure() {
            return (double) count.first() / seats();
        }
    }

    /** @param link of an opportunity */
    Wanted(List<Offered> offered, Collection<Recorded> all, Function<UUID, String> link) {
        Map<UUID, Count> counts = Count.of(offered.stream().map(Offered::id).toList(), all);
        List<Row> rows = offered.stream()
                .map(one -> new Row(one, Objects.requireNonNull(counts.get(one.id()))))
                .sorted(Comparator.comparingDouble((Row row) -> -row.pressure())
                        .thenComparing(row -> -row.count().wanting())
                        .thenComparing(row -> row.offered().name()))
                .toList();
        int scale = rows.stream()
                .mapToInt(row -> Math.max(row.seats(), row.count().wanting()))
                .max()
                .orElse(1);
        UnorderedList list = new UnorderedList();
        list.addClassName("pf-wanted");
        add(new LongList<>(
                list,
                rows,
                row -> list.add(line(row, scale, link.apply(row.offered().id())))));
    }

    private static ListItem line(Row row, int scale, String link) {
        Div words = new Div(
                Links.page(link, row.offered().opportunity().title()),
                Say.quiet(row.offered().site()));
        words.addClassName("ip-words");
        Count count = row.count();
        Div line = new Div();
        line.addClassName("pf-seats");
        line.getStyle().set("inset-inline-start", percent(row.seats(), scale));
        Div track = new Div(part("first", count.first(), scale), part("ranked", count.ranked(), scale), line);
        track.addClassName("pf-track");
        track.getElement().setAttribute("aria-hidden", "true");
        Span numbers =
                Say.quiet(Say.of("pref.wanted.line", count.first(), count.ranked(), count.refused(), row.seats()));
        return new ListItem(words, track, numbers);
    }

    private static Div part(String kind, int people, int scale) {
        Div part = new Div();
        part.addClassNames("pf-bar-part", "pf-bar-" + kind);
        part.getStyle().set("inline-size", percent(people, scale));
        part.setVisible(people > 0);
        return part;
    }

    private static String percent(int people, int scale) {
        return Math.round(10_000.0 * people / scale) / 100.0 + "%";
    }

    /** What the colours and the line mean. */
    static Div legend() {
        Div legend = new Div(key("pf-bar-first", "first"), key("pf-bar-ranked", "ranked"), key("pf-seats", "seats"));
        legend.addClassName("ip-seats-legend");
        return legend;
    }

    private static Span key(String className, String key) {
        Span swatch = new Span();
        swatch.addClassNames("ip-swatch", className);
        Span words = new Span(swatch, new Span(Say.of("pref.wanted." + key)));
        words.addClassName("ip-key");
        return words;
    }
}
