package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.mentoring.internal.ui.profile.FitNames;
import org.boardwalk.platform.ui.api.kit.Words;

/** A score term by term: a bar of what was reached of what could be, and what the two have in common in words. */
final class ScoreView extends UnorderedList {
    ScoreView(Score score, FitNames names) {
        addClassName("mm-score");
        int heaviest = score.terms().stream()
                .mapToInt(term -> term.criterion().weight())
                .max()
                .orElse(1);
        score.terms().forEach(term -> add(line(term, Math.max(1, heaviest), names)));
    }

    private static ListItem line(Score.Term term, int heaviest, FitNames names) {
        int weight = term.criterion().weight();
        Span name = new Span(Tell.kind(term.criterion().kind()));
        Span reached = new Span();
        reached.addClassName("mm-reached");
        reached.getStyle().set("inline-size", percent(term.similarity(), BigDecimal.ONE));
        Span track = new Span(reached);
        track.addClassName("mm-track");
        track.getStyle().set("inline-size", percent(BigDecimal.valueOf(weight), BigDecimal.valueOf(heaviest)));
        track.setVisible(weight > 0);
        Div bar = new Div(track);
        Span points = new Span(
                weight == 0
                        ? Tell.run(term.similarity().signum() > 0 ? "score.met" : "score.missing")
                        : Tell.run("score.of", Tell.points(term.points()), weight));
        points.addClassName("mm-points");
        ListItem item = new ListItem(name, bar, points);
        common(term, names).ifPresent(words -> {
            Span quiet = Say.quiet(words);
            quiet.addClassName("mm-common");
            item.add(quiet);
        });
        return item;
    }

    static String percent(BigDecimal part, BigDecimal whole) {
        return Math.round(1000.0 * part.doubleValue() / whole.doubleValue()) / 10.0 + "%";
    }

    /** What the two have in common, such as topics by name; empty when there is nothing to say. */
    static Optional<String> common(Score.Term term, FitNames names) {
        List<String> all = term.inCommon();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String words =
                switch (term.criterion().kind()) {
                    case TOPICS ->
                        ids(all, names.topics(all.stream().map(UUID::fromString).collect(Collectors.toSet())));
                    case PATHWAY -> ids(all, names.pathways());
                    case LANGUAGE -> words(all, FitNames::language);
                    case MODE -> words(all, one -> Say.of("mode." + one));
                    case AVAILABILITY -> words(all, ScoreView::slot);
                    case OCCUPATION -> names.occupations(all);
                    case COUNTY, FORMER_MENTOR -> words(all, one -> one);
                };
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static String ids(Collection<String> ids, Map<UUID, String> names) {
        return ids.stream()
                .map(UUID::fromString)
                .filter(names::containsKey)
                .map(names::get)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String words(List<String> all, Function<String, String> word) {
        return all.stream().map(word).collect(Collectors.joining(", "));
    }

    private static String slot(String slot) {
        int gap = slot.indexOf(' ');
        return Tell.run(
                "slot",
                DayOfWeek.valueOf(slot.substring(0, gap)).getDisplayName(TextStyle.FULL_STANDALONE, Words.locale()),
                Say.of("part." + slot.substring(gap + 1)));
    }
}
