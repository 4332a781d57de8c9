package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.boardwalk.mentoring.api.profile.Gate;
import org.boardwalk.mentoring.api.profile.Mentee;
import org.boardwalk.mentoring.api.profile.Mentor;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Panel;

/** Whether somebody may be paired now, and what is missing. */
final class GatePanel extends Div {
    GatePanel(Mentor mentor) {
        Lines lines = new Lines().line(Say.ui("gate.adults"), said(mentor.gate()), List.of(Marks.gate(mentor.gate())));
        if (mentor.details().withMinors()) {
            lines.line(
                    Say.ui("gate.minors"), said(mentor.gateForMinors()), List.of(Marks.gate(mentor.gateForMinors())));
        }
        add(new Panel(Say.ui("gate.title"), lines).summary(Say.ui("gate.summary")));
    }

    GatePanel(Mentee mentee) {
        Lines lines = new Lines().line(Say.ui("gate.mentee"), said(mentee.gate()), List.of(Marks.gate(mentee.gate())));
        add(new Panel(Say.ui("gate.title"), lines).summary(Say.ui("gate.summary")));
    }

    private static List<String> said(Gate gate) {
        return gate.isOpen() ? List.of(Say.ui("gate.nothing")) : Marks.missing(gate);
    }
}
