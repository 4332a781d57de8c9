package org.boardwalk.platform.ui.internal.home;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;
import org.boardwalk.platform.ui.api.shell.Menu;
import org.boardwalk.platform.ui.internal.admin.health.HealthChecks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The administrator's way to a running programme, ticked off as it is walked. */
@Component
public final class SetupCard implements HomeCard {
    private final CurrentUser currentUser;
    private final Menu menu;
    private final HealthChecks checks;
    private final ModuleManager modules;
    private final Accounts accounts;

    @Activate
    public SetupCard(
            @Reference CurrentUser currentUser,
            @Reference Menu menu,
            @Reference HealthChecks checks,
            @Reference ModuleManager modules,
            @Reference Accounts accounts) {
        this.currentUser = currentUser;
        this.menu = menu;
        this.checks = checks;
        this.modules = modules;
        this.accounts = accounts;
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
        if (!currentUser.may("platform.modules") || !currentUser.may("platform.accounts")) {
            return Optional.empty();
        }
        OrderedList list = new OrderedList();
        list.addClassName("bw-checklist");
        steps().forEach(step -> list.add(item(step)));
        return Optional.of(new Panel(text("title"), list).summary(text("summary")));
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        List<ModuleInfo> running = modules.modules().stream()
                .filter(module -> module.optional() && module.state() == ModuleInfo.State.ON)
                .toList();
        int people = accounts.all().size();
        steps.add(new Step("modules", "administration/modules", !running.isEmpty(), running.size()));
        steps.add(new Step("people", "administration/people", people > 1, people));
        if (menu.entries().stream().anyMatch(entry -> entry.route().equals("participants"))) {
            steps.add(new Step("data", "participants", false, 0));
        }
        boolean well = checks.results().stream()
                .allMatch(
                        result -> result.health().status() == org.boardwalk.platform.api.health.HealthCheck.Status.UP);
        steps.add(new Step("health", "administration/health", well, 0));
        return steps;
    }

    private static ListItem item(Step step) {
        Span mark = new Span(
                step.done() ? Icons.meaning("check-circle", text("done")) : Icons.meaning("circle-thin", text("open")));
        mark.addClassNames("bw-checklist-mark", step.done() ? "bw-tone-good" : "bw-tone-neutral");
        Span detail = new Span(text(step.id() + (step.done() ? ".done" : ".open"), step.count()));
        detail.addClassName("bw-checklist-detail");
        return new ListItem(mark, new Span(Links.page(step.route(), text(step.id())), detail));
    }

    private static String text(String key, Object... arguments) {
        return Words.text("platform.setup." + key, arguments);
    }

    private record Step(String id, String route, boolean done, int count) {}
}
