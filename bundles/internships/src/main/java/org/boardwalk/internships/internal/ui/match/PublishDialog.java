package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchRun.Assignment;
import org.boardwalk.internships.api.match.Matches.Obstacle;
import org.boardwalk.internships.api.match.Matches.Preview;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.Words;

/** Says what publishing would do now and what stands against it; other outcomes are decided here, each with a reason. */
final class PublishDialog {
    private final MatchTools tools;
    private final MatchRun run;
    private final Names names;
    private final Consumer<List<MatchRun.Override>> go;
    private final Div preview = new Div();
    private final Rows<OverrideRow> overrides;

    PublishDialog(MatchTools tools, MatchRun run, Names names, Consumer<List<MatchRun.Override>> go) {
        this.tools = tools;
        this.run = run;
        this.names = names;
        this.go = go;
        List<UUID> people = names.peopleByName(
                run.assignments().stream().map(Assignment::participantId).toList());
        overrides = new Rows<>(
                Say.run("override.title"),
                Say.run("override.help"),
                Say.run("override.add"),
                () -> new OverrideRow(people, names));
        preview.addClassName("ip-block");
        show(tools.matches().preview(run.id(), List.of()));
    }

    void open() {
        Button look = new Button(Say.run("publish.look"), click -> {
            if (valid()) {
                Notices.tryTo(() -> show(tools.matches().preview(run.id(), decided())));
            }
        });
        new FormDialog(Say.run("publish.title", run.line().name()))
                .says(Say.run("publish.means"))
                .fields(preview, overrides, look)
                .valid(this::valid)
                .action(Say.run("publish"), () -> go.accept(decided()))
                .open();
    }

    private boolean valid() {
        boolean all = true;
        for (OverrideRow row : overrides.rows()) {
            all &= row.valid();
        }
        return all;
    }

    private List<MatchRun.Override> decided() {
        return overrides.rows().stream().map(OverrideRow::get).toList();
    }

    private void show(Preview now) {
        preview.removeAll();
        preview.add(new Paragraph(Say.run("publish.count", now.placements(), now.unplaced())));
        if (now.obstacles().isEmpty()) {
            preview.add(new Paragraph(Say.run("publish.clear")));
        } else {
            UnorderedList list = new UnorderedList();
            names.peopleByName(now.obstacles().keySet())
                    .forEach(person -> Optional.ofNullable(now.obstacles().get(person))
                            .ifPresent(obstacle -> list.add(new ListItem(
                                    Say.run("publish.obstacle", names.person(person), sentence(obstacle))))));
            preview.add(
                    new Paragraph(Say.run("publish.obstacles", now.obstacles().size())), list);
        }
        if (!now.blocking().isEmpty()) {
            preview.add(new Paragraph(Say.run("publish.blocking", now.blocking().size())));
        }
    }

    private static String sentence(Obstacle obstacle) {
        return Words.text(obstacle.code(), obstacle.arguments().toArray());
    }

    /** Another outcome, with its reason. */
    private static final class OverrideRow extends Div {
        private final ComboBox<UUID> person = new ComboBox<>(Say.run("settings.person"));
        private final ComboBox<UUID> opportunity = new ComboBox<>(Say.run("override.where"));
        private final TextField reason = new TextField(Say.run("settings.reason"));

        OverrideRow(List<UUID> people, Names names) {
            addClassName("mt-fields");
            person.setItems(people);
            person.setItemLabelGenerator(names::person);
            opportunity.setItems(names.secured());
            opportunity.setItemLabelGenerator(names::opportunity);
            opportunity.setClearButtonVisible(true);
            opportunity.setHelperText(Say.run("override.nowhere"));
            reason.setMaxLength(2000);
            add(person, opportunity, reason);
        }

        boolean valid() {
            return Required.check(person, Say.run("settings.choose")) & Required.check(reason, Say.of("reasonMissing"));
        }

        MatchRun.Override get() {
            return new MatchRun.Override(
                    person.getValue(), Optional.ofNullable(opportunity.getValue()), reason.getValue());
        }
    }
}
