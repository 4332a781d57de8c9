package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.Matches.Difference;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tiles;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Two runs side by side, and the mentees whose mentor would be another. */
final class ComparePanel extends Composite<Panel> {
    private final MatchTools tools;
    private final MatchRun run;
    private final MatchRun before;

    ComparePanel(MatchTools tools, MatchRun run, MatchRun before) {
        this.tools = tools;
        this.run = run;
        this.before = before;
    }

    @Override
    protected Panel initContent() {
        Map<UUID, Difference> found = tools.matches().compare(before.id(), run.id());
        Panel panel = new Panel(Tell.run("compare.title"), Tiles.wide(side(before), side(run)))
                .summary(Tell.run("compare.summary", found.size()));
        if (!found.isEmpty()) {
            panel.content().add(lines(found, new Names(tools, found.keySet())));
        }
        return panel;
    }

    private static Div side(MatchRun one) {
        Div side = new Div(
                new H3(ResultPanel.name(one.line())),
                new Paragraph(
                        Tell.run("pairedOf", one.line().paired(), one.line().mentees())),
                new Paragraph(Tell.run("compare.total", Tell.points(one.line().total()))));
        side.addClassName("mm-side");
        return side;
    }

    /** Also used for criteria that are tried. */
    static Lines lines(Map<UUID, Difference> found, Names names) {
        Lines lines = new Lines();
        for (UUID person : names.menteesByName(found.keySet())) {
            Difference difference = Objects.requireNonNull(found.get(person));
            lines.line(
                    names.mentee(person),
                    List.of(Tell.run(
                            "compare.person", names.mentor(difference.one()), names.mentor(difference.other()))),
                    List.of(mark(difference)));
        }
        return lines;
    }

    private static Pill mark(Difference difference) {
        if (difference.one().isEmpty()) {
            return new Pill(Tone.GOOD, Tell.run("compare.gains"));
        }
        return difference.other().isEmpty()
                ? new Pill(Tone.ATTENTION, Tell.run("compare.loses"))
                : new Pill(Tone.INFO, Tell.run("compare.moves"));
    }
}
