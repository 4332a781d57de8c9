package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.boardwalk.mentoring.api.criteria.Score;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.mentoring.internal.ui.profile.FitNames;

/** What two have in common, one line for each criterion: why they are proposed to each other, in words. */
public final class InCommon {
    private InCommon() {}

    static Component of(Score score, FitNames names) {
        List<String> words = words(score, names);
        if (words.isEmpty()) {
            return Say.quiet(Say.of("suggest.nothing"));
        }
        UnorderedList list = new UnorderedList(words.stream().map(ListItem::new).toArray(ListItem[]::new));
        list.addClassName("mm-in-common");
        return list;
    }

    public static List<String> words(Score score, FitNames names) {
        return score.terms().stream()
                .filter(term -> term.similarity().signum() > 0)
                .flatMap(term -> ScoreView.common(term, names)
                        .map(words -> Say.of(
                                "suggest.common", Tell.kind(term.criterion().kind()), words))
                        .stream())
                .toList();
    }
}
