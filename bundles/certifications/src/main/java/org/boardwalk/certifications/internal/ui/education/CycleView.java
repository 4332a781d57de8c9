package org.boardwalk.certifications.internal.ui.education;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.boardwalk.certifications.api.education.Ledger.Cycle;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Meter;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** One cycle: how far it is, what is missing, why so much is asked for, and what counts. */
final class CycleView extends Div {
    private static final int SOON_DAYS = 90;

    private final Cycle cycle;
    private final LocalDate today;

    CycleView(Cycle cycle, LocalDate today, List<RecertificationRule> rules, ActivityList activities) {
        this.cycle = cycle;
        this.today = today;
        addClassName("ce-cycle");
        Div head = new Div(
                new H3(Say.ui("education.cycle", Say.date(cycle.from()), Say.date(cycle.until()))),
                new Pill(tone(), Say.ui(standing())));
        head.addClassName("ce-head");
        add(head, EducationPanel.quiet(cycle.rule().issuer().name()));
        if (cycle.required().signum() > 0) {
            add(new Meter(cycle.counted().doubleValue(), cycle.required().doubleValue(), words()).tone(tone()));
        }
        if (!cycle.missing().isEmpty()) {
            add(missing());
        }
        add(new Details(Say.ui("education.why", cycle.required()), new RuleView(cycle, rules)));
        add(activities);
    }

    /** "14 of 20 units, 12 of 16 in the domain, 6 missing by May 3, 2027". */
    private String words() {
        return Say.ui(
                "education.meter." + end(),
                cycle.counted(),
                cycle.required(),
                cycle.domainCounted(),
                cycle.domainRequired(),
                cycle.unitsMissing(),
                Say.date(cycle.until()));
    }

    private String end() {
        if (cycle.isComplete()) {
            return "complete";
        }
        if (cycle.unitsMissing().compareTo(BigDecimal.ZERO) == 0) {
            return "review";
        }
        return isPast() ? "missed" : "missing";
    }

    private String standing() {
        if (cycle.isComplete()) {
            return "education.standing.complete";
        }
        return isPast() ? "education.standing.missed" : "education.standing.open";
    }

    private Tone tone() {
        if (cycle.isComplete()) {
            return Tone.GOOD;
        }
        if (isPast()) {
            return Tone.BAD;
        }
        LocalDate next = cycle.missing().getFirst().by();
        return next.isBefore(today.plusDays(SOON_DAYS)) ? Tone.ATTENTION : Tone.INFO;
    }

    private boolean isPast() {
        return cycle.until().isBefore(today);
    }

    private UnorderedList missing() {
        UnorderedList list = new UnorderedList();
        list.addClassName("ce-missing");
        cycle.missing().forEach(missing -> list.add(new ListItem(Say.phrase(missing.words()))));
        return list;
    }
}
