package org.boardwalk.platform.ui.internal.admin.data;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.boardwalk.platform.api.erasure.Retention;
import org.boardwalk.platform.api.erasure.Retention.Rule;
import org.boardwalk.platform.api.erasure.Retention.Tonight;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;
import org.boardwalk.platform.ui.api.kit.Words;

/** One rule: what, how long, by which source, and what would go this night. */
final class RuleLine extends Div {
    private static final long serialVersionUID = 1L;

    RuleLine(Rule rule, Retention retention, Runnable changed) {
        addClassName("bw-line");
        Span name = new Span(title(rule));
        name.addClassName("bw-line-name");
        Div words = new Div(name, detail(kept(rule)), detail(due(rule)));
        words.addClassName("bw-line-words");
        Button change = new Button(text("change"), click -> dialog(rule, retention, changed));
        change.setAriaLabel(text("change") + ": " + title(rule));
        add(words, new Pill(rule.on() ? Tone.GOOD : Tone.NEUTRAL, text(rule.on() ? "on" : "off")), change);
    }

    private static void dialog(Rule rule, Retention retention, Runnable changed) {
        Checkbox on = new Checkbox(text("switch"), rule.on());
        WholeNumberField years = new WholeNumberField(text("years"));
        years.setMin(rule.minimum());
        years.setMax(Retention.MOST_YEARS);
        years.setStepButtonsVisible(true);
        years.setValue(rule.years());
        years.setHelperText(least(rule));
        FormDialog dialog = new FormDialog(title(rule));
        dialog.says(kept(rule)).says(due(rule)).fields(on, years);
        dialog.about(years, "platform.retention.years");
        dialog.action(text("save"), () -> {
            int chosen = years.isEmpty() ? -1 : years.getValue();
            boolean more = on.getValue() && (!rule.on() || chosen < rule.years());
            Runnable save = () -> {
                retention.decide(rule.id(), on.getValue(), chosen);
                Notices.success(text("saved"));
                changed.run();
            };
            if (more) {
                ask(rule, retention.tonight(rule.id(), chosen), save);
            } else {
                save.run();
            }
        });
        dialog.open();
    }

    /** Once, with what would go: people by name. */
    private static void ask(Rule rule, Tonight tonight, Runnable save) {
        long unlisted = tonight.due() - tonight.people().size();
        Confirm confirm =
                new Confirm(text("ask", title(rule))).says(due(rule.people(), tonight.due(), tonight.before()));
        confirm.lists(
                text("people"),
                tonight.people().stream()
                        .map(person -> person.name() + " · " + Formats.date(person.ended(), Words.locale()) + " · "
                                + person.id())
                        .toList());
        if (rule.people() && unlisted > 0) {
            confirm.says(text("more", unlisted));
        }
        confirm.says(text("warning")).danger(text("yes"), save).open();
    }

    private static Span detail(String text) {
        Span detail = new Span(text);
        detail.addClassName("bw-line-detail");
        return detail;
    }

    private static String title(Rule rule) {
        return Words.locale().getLanguage().equals("es") ? rule.spanish() : rule.english();
    }

    private static String kept(Rule rule) {
        String key = rule.programmeYear() ? "keptFromJune" : "kept";
        return text(key, rule.years()) + ". " + least(rule);
    }

    private static String least(Rule rule) {
        return rule.minimum() == 0 ? text("board") : text("least", rule.minimum(), rule.source());
    }

    private static String due(Rule rule) {
        return due(rule.people(), rule.due(), rule.before());
    }

    private static String due(boolean people, long due, LocalDate before) {
        return text(people ? "duePeople" : "dueRecords", due, Formats.date(before, Words.locale()));
    }

    private static String text(String key, Object... arguments) {
        return Words.text("platform.page.data.rule." + key, arguments);
    }
}
