package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** All runs, newest first: to look at one, or to lay one beside the one that is shown. */
final class RunsPanel extends Composite<Panel> {
    private final MatchRun shown;
    private final List<MatchRun.Line> runs;

    RunsPanel(MatchRun shown, List<MatchRun.Line> runs) {
        this.shown = shown;
        this.runs = runs;
    }

    @Override
    protected Panel initContent() {
        Lines lines = new Lines();
        runs.forEach(run -> lines.line(
                Links.page(MatchPage.ROUTE + "?run=" + run.id(), ResultPanel.name(run)),
                List.of(
                        Tell.run("pairedOf", run.paired(), run.mentees()),
                        Tell.run("madeBy", Tell.at(run.madeAt()), run.madeBy())),
                marks(run),
                beside(run)));
        return new Panel(Tell.run("runs.title"), lines).summary(Tell.run("runs.summary"));
    }

    private static List<Component> marks(MatchRun.Line run) {
        return run.optimal()
                ? List.of(ResultPanel.state(run))
                : List.of(ResultPanel.state(run), new Pill(Tone.ATTENTION, Tell.run("certificate.unproven")));
    }

    private Component[] beside(MatchRun.Line run) {
        if (run.id().equals(shown.id())) {
            return new Component[] {Pill.label(Tell.run("runs.shown"))};
        }
        Anchor link =
                Links.page(MatchPage.ROUTE + "?run=" + run.id() + "&with=" + shown.id(), Tell.run("runs.compare"));
        link.getElement().setAttribute("aria-label", Tell.run("runs.compareOf", ResultPanel.name(run)));
        return new Component[] {link};
    }
}
