package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.placement.Evaluations.Competency;
import org.boardwalk.internships.api.placement.Evaluations.Evaluation;
import org.boardwalk.internships.api.placement.Evaluations.Rating;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Words;

/** Points by competency as bars; the words stand beside each, so nothing is said by the picture alone. */
final class EvaluationChart extends UnorderedList {
    private static final int MOST = 4;

    EvaluationChart(PlacementTools tools, Evaluation evaluation) {
        addClassName("st-chart");
        getElement().setAttribute("aria-label", Say.of("moment." + evaluation.moment()));
        Map<UUID, Competency> competencies = tools.evaluations().competencies().stream()
                .collect(Collectors.toMap(Competency::id, Function.identity()));
        evaluation
                .ratings()
                .forEach(rating -> add(bar(
                        rating,
                        Optional.ofNullable(competencies.get(rating.competencyId()))
                                .map(competency -> competency.name(Words.locale()))
                                .orElse(""))));
    }

    private static ListItem bar(Rating rating, String name) {
        Div track = new Div();
        track.addClassName("st-chart-track");
        track.getElement().setAttribute("aria-hidden", "true");
        rating.points().ifPresent(points -> {
            Div fill = new Div();
            fill.addClassName("st-chart-fill");
            if (points == 1) {
                fill.addClassName("st-chart-weak");
            }
            fill.getStyle().set("inline-size", 100 * points / MOST + "%");
            track.add(fill);
        });
        String words = Say.of("points." + rating.points().map(String::valueOf).orElse("unseen"));
        return new ListItem(new Span(name), track, new Span(words));
    }
}
