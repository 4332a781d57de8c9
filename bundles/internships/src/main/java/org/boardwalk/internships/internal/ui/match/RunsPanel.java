package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** All runs of a term, newest first: to look at one, or to lay one beside the one that is shown. */
final class RunsPanel extends Composite<Panel> {
    private final Term term;
    private final MatchRun shown;
    private final List<MatchRun.Line> runs;

    RunsPanel(Term term, MatchRun shown, List<MatchRun.Line> runs) {
        this.term = term;
        this.shown = shown;
        this.runs = runs;
    }

    @Override
    protected Panel initContent() {
        Lines lines = new Lines();
        runs.forEach(run -> lines.line(
                link(run),
                List.of(
                        Say.run("placedOf", run.placed(), run.people()),
                        Say.run("madeBy", Say.at(run.madeAt()), run.madeBy())),
                marks(run),
                beside(run)));
        return new Panel(Say.run("runs.title"), lines).summary(Say.run("runs.summary"));
    }

    private String route() {
        return "internships/terms/" + term.id() + "/match?run=";
    }

    private Anchor link(MatchRun.Line run) {
        return Links.page(route() + run.id(), run.name().isEmpty() ? Say.run("result") : run.name());
    }

    private List<Component> marks(MatchRun.Line run) {
        Pill stable = run.stable()
                ? new Pill(Tone.GOOD, Say.run("certificate.stable"))
                : new Pill(Tone.ATTENTION, Say.run("runs.notStable"));
        return List.of(ResultPanel.state(run), stable);
    }

    private Component[] beside(MatchRun.Line run) {
        if (run.id().equals(shown.id())) {
            return new Component[] {Pill.label(Say.run("runs.shown"))};
        }
        Anchor link = Links.page(route() + run.id() + "&with=" + shown.id(), Say.run("runs.compare"));
        link.getElement().setAttribute("aria-label", Say.run("runs.compareOf", run.name()));
        return new Component[] {link};
    }
}
