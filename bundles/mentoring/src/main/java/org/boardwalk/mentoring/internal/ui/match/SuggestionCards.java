package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.api.match.Suggestion;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.internal.ui.profile.FitNames;
import org.boardwalk.platform.ui.api.kit.Meter;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Tiles;

/** Mentors one could choose, the best first: who they are, and what the two have in common in words. */
final class SuggestionCards {
    private SuggestionCards() {}

    /** @param action what one can do with a mentor */
    static Tiles of(List<Suggestion> all, FitNames names, Function<Suggestion, Component> action) {
        return Tiles.wide(
                all.stream().map(one -> card(one, names, action.apply(one))).toArray(Component[]::new));
    }

    private static Panel card(Suggestion one, FitNames names, Component action) {
        Mentor.Card mentor = one.mentor();
        Score score = one.score();
        String fits = Tell.run("pairs.points", Tell.points(score.total()), score.best());
        Panel panel = new Panel(mentor.shownName())
                .summary(Stream.of(mentor.jobTitle(), mentor.employer())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", ")));
        if (!mentor.about().isBlank()) {
            panel.content().add(new Paragraph(mentor.about()));
        }
        panel.content().add(new Div(new Meter(score.total().doubleValue(), Math.max(1, score.best()), fits)));
        panel.content().add(InCommon.of(score, names), action);
        return panel;
    }
}
