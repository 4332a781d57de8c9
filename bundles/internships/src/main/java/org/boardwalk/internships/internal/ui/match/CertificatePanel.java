package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchRun.Blocking;
import org.boardwalk.internships.api.match.MatchRun.Bound;
import org.boardwalk.internships.api.match.MatchRun.Certificate;
import org.boardwalk.internships.internal.ui.site.LongList;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Whether the result is right, as a second program found that shares nothing with the one that made it. */
final class CertificatePanel extends Composite<Panel> {
    private final MatchTools tools;
    private final MatchRun run;
    private final Names names;
    private final Div place = new Div();

    CertificatePanel(MatchTools tools, MatchRun run, Names names) {
        this.tools = tools;
        this.run = run;
        this.names = names;
        place.addClassName("ip-block");
        show(run.certificate());
    }

    @Override
    protected Panel initContent() {
        return new Panel(Say.run("certificate.title"), place)
                .summary(Say.run("certificate.summary"))
                .actions(new Button(Say.run("certificate.again"), click -> again()));
    }

    private void again() {
        Notices.tryTo(() -> {
            Certificate found = tools.matches().verify(run.id());
            show(found);
            if (found.problems().isEmpty()) {
                Notices.success(Say.run("certificate.done", Say.at(found.verifiedAt())));
            } else {
                Notices.problem(Say.run("certificate.broken"));
            }
        });
    }

    private void show(Certificate found) {
        place.removeAll();
        place.add(
                verdict(found),
                new Paragraph(Say.run(sentence(found), found.blocking().size())));
        if (!found.problems().isEmpty()) {
            UnorderedList list = new UnorderedList();
            place.add(new LongList<>(list, found.problems(), problem -> list.add(new ListItem(problem))));
        }
        if (!found.blocking().isEmpty()) {
            UnorderedList list = new UnorderedList();
            place.add(new LongList<>(list, found.blocking(), pair -> list.add(new ListItem(words(pair)))));
        }
        place.add(new Facts()
                .fact(
                        Say.run("certificate.size"),
                        found.bound().map(CertificatePanel::size).orElseGet(() -> Say.run("certificate.noSize")))
                .fact(Say.run("certificate.checked"), Say.at(found.verifiedAt()))
                .fact(Say.run("certificate.hash"), run.inputHash()));
    }

    private static Pill verdict(Certificate found) {
        if (!found.problems().isEmpty()) {
            return new Pill(Tone.BAD, Say.run("certificate.wrong"));
        }
        return found.stable()
                ? new Pill(Tone.GOOD, Say.run("certificate.stable"))
                : new Pill(
                        Tone.ATTENTION,
                        Say.run("certificate.blocked", found.blocking().size()));
    }

    private static String sentence(Certificate found) {
        if (!found.problems().isEmpty()) {
            return "certificate.means.wrong";
        }
        if (found.stable()) {
            return "certificate.means.stable";
        }
        return found.blocking().stream().allMatch(Blocking::causedByPin)
                ? "certificate.means.pins"
                : "certificate.means.together";
    }

    private String words(Blocking pair) {
        String both = Say.run(
                "certificate.pair", names.person(pair.participantId()), names.opportunity(pair.opportunityId()));
        String with = pair.with()
                .map(other -> " " + Say.run("certificate.with", names.person(other)))
                .orElse("");
        return both + with + (pair.causedByPin() ? " " + Say.run("certificate.byPin") : "");
    }

    private static String size(Bound bound) {
        if (bound.exact()) {
            return Say.run("certificate.exact");
        }
        return bound.per() == 1
                ? Say.of("more.certificate.times", bound.times())
                : Say.run("certificate.bound", bound.times(), bound.per());
    }
}
