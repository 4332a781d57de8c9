package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.Why;
import org.boardwalk.mentoring.internal.ui.Lines;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Pill;

/** Why a mentee got this mentor, and why not another one: any one can be asked about. Names no other mentee. */
final class WhyDialog extends Dialog {
    private static final int OTHERS = 5;

    private final MatchTools tools;
    private final MatchRun run;
    private final Names names;
    private final UUID mentee;
    private final Div answer = new Div();

    WhyDialog(MatchTools tools, MatchRun run, Names names, UUID mentee) {
        this.tools = tools;
        this.run = run;
        this.names = names;
        this.mentee = mentee;
        setHeaderTitle(Tell.run("why.title", names.mentee(mentee)));
        addClassName("bw-form-dialog");
        Why why = tools.matches().why(run.id(), mentee, OTHERS);
        Div parts = new Div(outcome(why), others(why), ask());
        parts.addClassName("mt-block");
        add(parts);
        getFooter().add(new Button(Tell.run("why.close"), click -> close()));
    }

    private Div outcome(Why why) {
        Div block = new Div(new Paragraph(why.mentorId()
                .map(mentor -> Tell.run("why.got", names.mentor(mentor)))
                .orElseGet(() -> Tell.run("why.gotNobody"))));
        block.addClassName("mt-block");
        if (why.decided()) {
            block.add(new Paragraph(Tell.run("why.decided")));
        }
        why.score().ifPresent(score -> {
            Paragraph total = new Paragraph(Tell.run("why.total", Tell.points(score.total()), score.best()));
            total.addClassName("mm-total");
            block.add(total, new ScoreView(score, tools.fitNames()));
        });
        return block;
    }

    private Div others(Why why) {
        Div block = new Div(new H3(Tell.run("why.others")));
        if (why.lines().isEmpty()) {
            block.add(new Paragraph(Tell.run("why.noOthers")));
            return block;
        }
        Lines lines = new Lines();
        why.lines().forEach(line -> lines.line(names.mentor(line.mentorId()), about(line), points(line)));
        block.add(lines);
        return block;
    }

    private static List<Component> points(Why.Line line) {
        return line.score()
                .map(score -> List.<Component>of(
                        Pill.label(Tell.run("pairs.points", Tell.points(score.total()), score.best()))))
                .orElseGet(List::of);
    }

    private static List<String> about(Why.Line line) {
        List<String> words = new ArrayList<>(List.of(Say.of("why." + line.reason())));
        line.gate().missing().forEach(missing -> words.add(Say.of("gate." + missing.reason(), missing.stepName())));
        line.score()
                .filter(score -> !score.missing().isEmpty())
                .ifPresent(score -> words.add(Tell.run(
                        "why.missing", score.missing().stream().map(Tell::kind).collect(Collectors.joining(", ")))));
        line.lowestHeld()
                .filter(held -> line.reason() == Why.Reason.SEATS_TAKEN)
                .ifPresent(held -> words.add(Tell.run("why.held", line.seats(), Tell.points(held))));
        line.cost().flatMap(cost -> cost("why.atLeast", cost)).ifPresent(words::add);
        return words;
    }

    /** Empty when it costs nothing. */
    private static Optional<String> cost(String key, Why.Cost cost) {
        return cost.pairs() == 0 && cost.points().signum() == 0
                ? Optional.empty()
                : Optional.of(Tell.run(key, cost.pairs(), Tell.points(cost.points())));
    }

    private Div ask() {
        ComboBox<UUID> mentor = new ComboBox<>(Tell.run("why.ask"));
        mentor.setItems(names.mentorsByName());
        mentor.setItemLabelGenerator(names::mentor);
        mentor.setHelperText(Tell.run("why.askHelp"));
        mentor.setWidthFull();
        mentor.addValueChangeListener(change -> {
            answer.removeAll();
            Optional.ofNullable(change.getValue()).ifPresent(one -> Notices.tryTo(() -> answer(one)));
        });
        answer.getElement().setAttribute("aria-live", "polite");
        return new Div(new H3(Tell.run("why.askTitle")), mentor, answer);
    }

    private void answer(UUID mentor) {
        Why.Line line = tools.matches().whyNot(run.id(), mentee, mentor);
        answer.add(new Lines().line(names.mentor(mentor), about(line), points(line)));
        line.score().ifPresent(score -> answer.add(new ScoreView(score, tools.fitNames())));
        if (line.cost().isPresent()) {
            Button exact = new Button(Tell.run("why.exactly"));
            exact.addClickListener(click -> {
                exact.setVisible(false);
                answer.add(new Paragraph(tools.matches()
                        .costOf(run.id(), mentee, mentor)
                        .map(cost -> cost("why.costs", cost).orElseGet(() -> Tell.run("why.costsNothing")))
                        .orElseGet(() -> Tell.run("why.cannot"))));
            });
            answer.add(exact);
        }
    }
}
