package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.boardwalk.internships.api.match.WhatIf;
import org.boardwalk.internships.api.match.Why;
import org.boardwalk.internships.api.match.Why.Measure;
import org.boardwalk.internships.api.match.Why.Reason;
import org.boardwalk.internships.api.preference.Criterion;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.platform.ui.api.kit.Pill;

/** The reason for an outcome, choice by choice; names nobody else. */
final class WhyView extends Div {
    private final transient Names names;

    WhyView(Why why, Names names) {
        this.names = names;
        addClassName("ip-block");
        add(new Paragraph(outcome(why, names::opportunity)));
        if (why.decided()) {
            add(new Paragraph(Say.run("why.decided")));
        }
        if (why.papersLater()) {
            add(new Paragraph(Say.of("more.why.papersLater")));
        }
        if (why.lines().isEmpty()) {
            add(new Paragraph(Say.run(nothing(why))));
            return;
        }
        Lines lines = new Lines();
        why.lines()
                .forEach(line -> lines.line(
                        names.opportunity(line.opportunityId()),
                        about(line),
                        List.of(Pill.label(Say.run("people.choice", line.choice())))));
        add(lines);
    }

    static Dialog dialog(Why why, Names names) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Say.run("why.title", names.person(why.participantId())));
        dialog.addClassName("bw-form-dialog");
        dialog.add(new WhyView(why, names));
        dialog.getFooter().add(new Button(Say.run("why.close"), click -> dialog.close()));
        return dialog;
    }

    private static String outcome(Why why, Function<UUID, String> place) {
        return why.assigned()
                .map(id -> why.choice()
                        .map(choice -> Say.run("why.got", place.apply(id), choice))
                        .orElseGet(() -> Say.run("why.gotUnranked", place.apply(id))))
                .orElseGet(() -> Say.run("why.gotNothing"));
    }

    private static String nothing(Why why) {
        if (why.ranked() == 0) {
            return "why.rankedNothing";
        }
        return why.assigned().isPresent() ? "why.first" : "why.noChoice";
    }

    private List<String> about(Why.Line line) {
        List<String> words = new ArrayList<>();
        String open = line.requirements().isEmpty() ? "" : names.requirements(line.requirements());
        if (open.isEmpty() || line.reason() != Reason.NOT_COMPLIANT) {
            words.add(Say.of("why." + line.reason()));
        }
        if (!open.isEmpty()) {
            words.add(Say.of("more.why.requirements", open));
        }
        cutOff(line).ifPresent(words::add);
        if (!line.missing().isEmpty()) {
            words.add(Say.run(
                    "why.missing",
                    String.join(
                            ", ",
                            line.missing().stream().map(WhyView::criterion).toList())));
        }
        line.wouldChange().ifPresent(change -> words.add(change(change)));
        if (!line.tried()) {
            words.add(Say.of("more.why.untried"));
        }
        return words;
    }

    private static Optional<String> cutOff(Why.Line line) {
        String key = line.measure() == Measure.POINTS ? "why.points" : "why.place";
        if (line.lastAdmitted().isEmpty()) {
            return line.seats() > 0 ? Optional.of(Say.run("why.seats", line.seats())) : Optional.empty();
        }
        int last = line.lastAdmitted().get();
        return Optional.of(line.own()
                .map(own -> Say.run(key, line.seats(), last, own))
                .orElseGet(() -> Say.run(key + "Other", line.seats(), last)));
    }

    private static String criterion(Criterion one) {
        String kind = Say.of("criterion." + one.kind());
        return one.kind() == Criterion.Kind.CREDENTIAL_HELD
                ? Say.run("why.credential", kind, one.value(), one.points())
                : Say.run("why.criterion", kind, one.points());
    }

    private static String change(WhatIf change) {
        return switch (change) {
            case WhatIf.Compliant compliant -> Say.run("why.ifCompliant");
            case WhatIf.Covered covered -> Say.of("more.why.ifCovered");
            case WhatIf.WithoutOverlap without -> Say.of("more.why.ifNoOverlap");
            default -> Say.run("why.ifSeat");
        };
    }
}
