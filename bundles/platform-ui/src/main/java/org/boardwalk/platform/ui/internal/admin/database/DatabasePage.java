package org.boardwalk.platform.ui.internal.admin.database;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.boardwalk.platform.api.database.DatabaseMoves;
import org.boardwalk.platform.api.database.DatabaseMoves.Outcome;
import org.boardwalk.platform.api.database.DatabaseMoves.Used;
import org.boardwalk.platform.api.metric.Metrics;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageBody;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.platform.ui.internal.admin.health.Figures;
import org.boardwalk.platform.ui.internal.admin.health.Pictures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Which database this is, and, of an embedded one, the way to PostgreSQL: tested, planned, made by the next start. */
@Page(
        route = DatabasePage.ROUTE,
        title = "platform.page.database.title",
        section = Section.ADMINISTRATION,
        order = 43,
        permission = DatabaseMoves.PERMISSION,
        icon = "database")
@Component(service = DatabasePage.class, scope = ServiceScope.PROTOTYPE)
public final class DatabasePage extends PageBody {
    public static final String ROUTE = "administration/database";

    private static final long serialVersionUID = 1L;

    private final transient DatabaseMoves moves;
    private final transient Metrics metrics;
    private final Div content = new Div();

    @Activate
    public DatabasePage(@Reference DatabaseMoves moves, @Reference Metrics metrics) {
        this.moves = moves;
        this.metrics = metrics;
        content.addClassName("bw-health");
        add(new PageHead(text("title")).summary(text("summary")), content);
        narrow();
        draw();
    }

    private void draw() {
        Used used = moves.used();
        content.removeAll();
        moves.last().ifPresent(outcome -> content.add(told(outcome)));
        content.add(facts(used), Pictures.database(new Figures(metrics)));
        moves.planned()
                .ifPresentOrElse(
                        place -> content.add(planned(place)),
                        () -> content.add(used.embedded() ? way() : new Paragraph(text("server"))));
    }

    private static Panel facts(Used used) {
        Facts facts = new Facts()
                .fact(text("product"), used.product())
                .fact(text(used.embedded() ? "folder" : "place"), used.place());
        if (!used.user().isEmpty()) {
            facts.fact(text("user"), used.user());
        }
        return new Panel(text("used"), facts);
    }

    private Panel way() {
        OrderedList steps = new OrderedList();
        for (int step = 1; step <= 4; step++) {
            steps.add(new ListItem(text("way." + step)));
        }
        return new Panel(text("way"), steps, new TargetForm(moves, this::planned)).summary(text("way.why"));
    }

    private void planned() {
        draw();
        Notices.success(text("planned.done"));
    }

    private Panel planned(String place) {
        Button cancel = new Button(text("cancel"), click -> {
            if (Notices.tryTo(moves::cancel)) {
                draw();
                Notices.success(text("cancelled"));
            }
        });
        return new Panel(
                text("planned"),
                new Paragraph(Words.text("platform.page.database.planned.where", place)),
                new Paragraph(text("planned.how")),
                cancel);
    }

    private static Panel told(Outcome outcome) {
        String when = Formats.dateTime(outcome.at(), Words.locale());
        Panel panel = new Panel(Words.text("platform.page.database.last", when))
                .actions(new Pill(
                        outcome.done() ? Tone.GOOD : Tone.BAD, text(outcome.done() ? "last.done" : "last.failed")));
        if (outcome.done()) {
            panel.content()
                    .add(new Paragraph(
                            Words.text("platform.page.database.last.counts", outcome.tables(), outcome.rows())));
        } else {
            panel.content().add(new Paragraph(text("last.stayed")), new Paragraph(Words.text(outcome.sentence())));
        }
        return panel;
    }

    private static String text(String key) {
        return Words.text("platform.page.database." + key);
    }
}
