package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.Matches.Difference;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.internships.internal.ui.site.LongList;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tiles;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Two runs side by side, and the people whose outcome differs. */
final class ComparePanel extends Composite<Panel> {
    private final MatchRun run;
    private final MatchRun before;
    private final Names names;

    ComparePanel(MatchRun run, MatchRun before, Names names) {
        this.run = run;
        this.before = before;
        this.names = names;
    }

    @Override
    protected Panel initContent() {
        Map<UUID, Difference> found = Difference.between(before, run);
        Tiles both = Tiles.wide(side(before), side(run));
        Panel panel = new Panel(Say.run("compare.title"), both).summary(Say.run("compare.summary", found.size()));
        if (!found.isEmpty()) {
            panel.content().add(lines(found));
        }
        return panel;
    }

    private static Div side(MatchRun one) {
        Div side = new Div(
                new H3(one.line().name()),
                new Paragraph(
                        Say.run("placedOf", one.line().placed(), one.line().people())));
        Choices.counts(one)
                .forEach((kind, count) -> side.add(new Paragraph(Say.run("compare.line", kind.words(), count))));
        side.addClassName("mt-side");
        return side;
    }

    private LongList<UUID> lines(Map<UUID, Difference> found) {
        Names known = names.with(found.keySet());
        Lines lines = new Lines();
        return new LongList<>(lines, known.peopleByName(found.keySet()), person -> {
            Difference difference = Objects.requireNonNull(found.get(person));
            lines.line(
                    known.person(person),
                    List.of(Say.run(
                            "compare.person", names.outcome(difference.one()), names.outcome(difference.other()))),
                    mark(difference));
        });
    }

    private static List<Pill> mark(Difference difference) {
        if (difference.one().isEmpty()) {
            return List.of(new Pill(Tone.GOOD, Say.run("compare.gains")));
        }
        return difference.other().isEmpty()
                ? List.of(new Pill(Tone.BAD, Say.run("compare.loses")))
                : List.of(new Pill(Tone.INFO, Say.run("compare.moves")));
    }
}
