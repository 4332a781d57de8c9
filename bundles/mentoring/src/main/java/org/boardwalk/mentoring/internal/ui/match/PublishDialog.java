package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchRun.Assignment;
import org.boardwalk.mentoring.api.match.Matches.Obstacle;
import org.boardwalk.mentoring.api.match.Matches.Preview;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;

/** Says what publishing would do now and what stands against it; other outcomes are decided here, each with a reason. */
final class PublishDialog {
    private final MatchTools tools;
    private final MatchRun run;
    private final Names names;
    private final Consumer<List<MatchRun.Override>> go;
    private final Div preview = new Div();
    private final Rows<DecidedRow> overrides;

    PublishDialog(MatchTools tools, MatchRun run, Names names, Consumer<List<MatchRun.Override>> go) {
        this.tools = tools;
        this.run = run;
        this.names = names;
        this.go = go;
        List<UUID> mentees = names.menteesByName(
                run.assignments().stream().map(Assignment::participantId).toList());
        overrides = new Rows<>(
                Tell.run("override.title"),
                Tell.run("override.help"),
                Tell.run("override.add"),
                () -> new DecidedRow(mentees, names, true));
        preview.addClassName("mt-block");
        preview.getElement().setAttribute("aria-live", "polite");
        show(tools.matches().preview(run.id(), List.of()));
    }

    void open() {
        Button look = new Button(Tell.run("publish.look"), click -> {
            if (valid()) {
                Notices.tryTo(() -> show(tools.matches().preview(run.id(), decided())));
            }
        });
        new FormDialog(Tell.run("publish.title", ResultPanel.name(run.line())))
                .says(Tell.run("publish.means"))
                .fields(preview, overrides, look)
                .valid(this::valid)
                .action(Tell.run("publish"), () -> go.accept(decided()))
                .open();
    }

    private boolean valid() {
        boolean all = true;
        for (DecidedRow row : overrides.rows()) {
            all &= row.valid();
        }
        return all;
    }

    private List<MatchRun.Override> decided() {
        return overrides.rows().stream().map(DecidedRow::override).toList();
    }

    private void show(Preview now) {
        preview.removeAll();
        preview.add(new Paragraph(Tell.run("publish.count", now.pairs(), now.unpaired())));
        if (now.obstacles().isEmpty()) {
            preview.add(new Paragraph(Tell.run("publish.clear")));
            return;
        }
        UnorderedList list = new UnorderedList();
        names.menteesByName(now.obstacles().keySet())
                .forEach(mentee -> Optional.ofNullable(now.obstacles().get(mentee))
                        .ifPresent(obstacle -> list.add(
                                new ListItem(Tell.run("publish.obstacle", names.mentee(mentee), sentence(obstacle))))));
        preview.add(new Paragraph(Tell.run("publish.obstacles", now.obstacles().size())), list);
    }

    private static String sentence(Obstacle obstacle) {
        return Words.text(obstacle.code(), obstacle.arguments().toArray());
    }
}
