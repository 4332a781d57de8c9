package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchRun.Certificate;
import org.boardwalk.mentoring.api.match.MatchSettings.Mode;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Whether the result is right, as a second program found that shares nothing with the one that made it. */
final class CertificatePanel extends Composite<Panel> {
    private final MatchTools tools;
    private final MatchRun run;
    private final Div place = new Div();

    CertificatePanel(MatchTools tools, MatchRun run) {
        this.tools = tools;
        this.run = run;
        place.addClassName("mt-block");
        show(run.certificate());
    }

    @Override
    protected Panel initContent() {
        return new Panel(Tell.run("certificate.title"), place)
                .summary(Tell.run("certificate.summary"))
                .actions(new Button(Tell.run("certificate.again"), click -> again()));
    }

    private void again() {
        Notices.tryTo(() -> {
            Certificate found = tools.matches().verify(run.id());
            show(found);
            if (found.problems().isEmpty()) {
                Notices.success(Tell.run("certificate.done", Tell.at(found.verifiedAt())));
            } else {
                Notices.problem(Tell.run("certificate.broken"));
            }
        });
    }

    private void show(Certificate found) {
        place.removeAll();
        Div mark = new Div(verdict(found));
        place.add(mark, new Paragraph(sentence(found)));
        UnorderedList list = new UnorderedList();
        found.problems().forEach(problem -> list.add(new ListItem(problem)));
        found.unproven().ifPresent(reason -> list.add(new ListItem(reason)));
        list.setVisible(list.getChildren().findAny().isPresent());
        place.add(
                list,
                new Facts()
                        .fact(Tell.run("certificate.pairs"), Integer.toString(found.pairs()))
                        .fact(Tell.run("certificate.total"), Tell.points(found.total()))
                        .fact(Tell.run("certificate.blocking"), Tell.run("certificate.blockingMeans", found.blocking()))
                        .fact(Tell.run("certificate.checked"), Tell.at(found.verifiedAt()))
                        .fact(Tell.run("certificate.hash"), run.inputHash()));
    }

    private static Pill verdict(Certificate found) {
        if (!found.problems().isEmpty()) {
            return new Pill(Tone.BAD, Tell.run("certificate.wrong"));
        }
        return found.optimal()
                ? new Pill(Tone.GOOD, Tell.run("certificate.optimal"))
                : new Pill(Tone.ATTENTION, Tell.run("certificate.unproven"));
    }

    private String sentence(Certificate found) {
        if (!found.problems().isEmpty()) {
            return Tell.run("certificate.means.wrong");
        }
        if (!found.optimal()) {
            return Tell.run("certificate.means.unproven");
        }
        return Tell.run(
                run.settings().mode() == Mode.REACH ? "certificate.means.reach" : "certificate.means.quality",
                run.settings().floor().map(Tell::points).orElse("0"));
    }
}
