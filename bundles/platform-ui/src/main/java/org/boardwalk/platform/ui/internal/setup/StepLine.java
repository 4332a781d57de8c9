package org.boardwalk.platform.ui.internal.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** One step: how far it is, where it is done, why, what was found, and something to try it with. */
final class StepLine extends ListItem {
    private static final long serialVersionUID = 1L;

    private final Span mark = new Span();
    private final Paragraph found = new Paragraph();
    private final Div words = new Div();

    StepLine(Steps.Line line, Runnable turn) {
        String id = line.step().id();
        String title = Words.text(id + ".title");
        Paragraph why = new Paragraph(Words.text(id + ".why"));
        why.addClassName("bw-setup-why");
        found.addClassName("bw-setup-found");
        Div name = new Div(Links.page(line.step().route(), title));
        name.addClassName("bw-setup-name");
        words.add(name, why, found);
        words.addClassName("bw-setup-words");
        add(mark, words, button(line, title, turn));
        show(line);
    }

    private static Button button(Steps.Line line, String title, Runnable turn) {
        String says = line.aside() ? "platform.setup.takeUp" : "platform.setup.setAside";
        Button button = new Button(Words.text(says), click -> turn.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.text(says) + ": " + title);
        button.setVisible(!line.settled() || line.aside());
        return button;
    }

    void show(Steps.Line line) {
        mark.removeAll();
        mark.add(mark(line));
        found.setText(
                line.aside()
                        ? Words.text("platform.setup.aside")
                        : Words.text(line.found().sentence()));
    }

    void trial(Component trial) {
        words.add(trial);
    }

    /** A picture with its meaning for those who do not see it. */
    static Span mark(Steps.Line line) {
        String state = line.aside() ? "ASIDE" : line.found().state().name();
        Span mark = new Span(Icons.meaning(icon(state), Words.text("platform.setup.state." + state)));
        mark.addClassNames("bw-checklist-mark", tone(state).className());
        return mark;
    }

    private static String icon(String state) {
        return switch (state) {
            case "DONE" -> "check-circle";
            case "WRONG" -> "exclamation-circle";
            case "ASIDE" -> "minus-circle";
            default -> "circle-thin";
        };
    }

    private static Tone tone(String state) {
        return switch (state) {
            case "DONE" -> Tone.GOOD;
            case "WRONG" -> Tone.BAD;
            default -> Tone.NEUTRAL;
        };
    }
}
