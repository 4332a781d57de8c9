package org.boardwalk.platform.ui.internal.setup;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The administrator's way to a running programme, ticked off as it is walked; gone at its end. */
@Component
public final class SetupCard implements HomeCard {
    private final CurrentUser currentUser;
    private final Steps steps;

    @Activate
    public SetupCard(@Reference CurrentUser currentUser, @Reference Steps steps) {
        this.currentUser = currentUser;
        this.steps = steps;
    }

    @Override
    public String id() {
        return "platform.setup";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create() {
        if (!currentUser.may(SetupPage.PERMISSION)) {
            return Optional.empty();
        }
        List<Steps.Line> lines = steps.lines();
        if (lines.stream().allMatch(Steps.Line::settled)) {
            return Optional.empty();
        }
        OrderedList list = new OrderedList();
        list.addClassName("bw-checklist");
        lines.stream().filter(line -> !line.aside()).forEach(line -> list.add(item(line)));
        Panel card = new Panel(Words.text("platform.setup.title"), list).summary(Words.text("platform.setup.summary"));
        card.actions(Links.page(SetupPage.ROUTE, Words.text("platform.setup.all")));
        return Optional.of(card);
    }

    private static ListItem item(Steps.Line line) {
        Span detail = new Span(Words.text(line.found().sentence()));
        detail.addClassName("bw-checklist-detail");
        return new ListItem(
                StepLine.mark(line),
                new Span(Links.page(line.step().route(), Words.text(line.step().id() + ".title")), detail));
    }
}
