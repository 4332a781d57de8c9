package org.boardwalk.platform.ui.internal.home;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.health.HealthReport;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.HomeCard;
import org.boardwalk.platform.ui.api.SetupStep;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The administrator's way to a running programme, ticked off as it is walked; gone at its end. */
@Component
public final class SetupCard implements HomeCard {
    private final CurrentUser currentUser;
    private final HealthReport health;
    private final ModuleManager modules;
    private final Accounts accounts;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<SetupStep> steps = List.of();

    @Activate
    public SetupCard(
            @Reference CurrentUser currentUser,
            @Reference HealthReport health,
            @Reference ModuleManager modules,
            @Reference Accounts accounts) {
        this.currentUser = currentUser;
        this.health = health;
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
        List<Step> all = steps();
        if (all.stream().allMatch(Step::done)) {
            return Optional.empty();
        }
        OrderedList list = new OrderedList();
        list.addClassName("bw-checklist");
        all.forEach(step -> list.add(item(step)));
        return Optional.of(new Panel(text("title"), list).summary(text("summary")));
    }

    private List<Step> steps() {
        long running = modules.modules().stream()
                .filter(module -> module.optional() && module.state() == ModuleInfo.State.ON)
                .count();
        int people = accounts.all().size();
        boolean well = health.lines().stream().allMatch(line -> line.health().status() == Status.UP);
        Stream<Step> own = Stream.of(
                new Step("platform.setup.modules", 10, "administration/modules", running > 0, running),
                new Step("platform.setup.people", 20, "administration/people", people > 1, people),
                new Step("platform.setup.health", 90, "administration/health", well, 0));
        Stream<Step> others = steps.stream()
                .map(step -> new Step(step.id(), step.order(), step.route(), step.count() > 0, step.count()));
        return Stream.concat(own, others)
                .sorted(Comparator.comparingInt(Step::order))
                .toList();
    }

    private static ListItem item(Step step) {
        Span mark = new Span(
                step.done() ? Icons.meaning("check-circle", text("done")) : Icons.meaning("circle-thin", text("open")));
        mark.addClassNames("bw-checklist-mark", step.done() ? "bw-tone-good" : "bw-tone-neutral");
        Span detail = new Span(Words.text(step.id() + (step.done() ? ".done" : ".open"), step.count()));
        detail.addClassName("bw-checklist-detail");
        return new ListItem(mark, new Span(Links.page(step.route(), Words.text(step.id() + ".title")), detail));
    }

    private static String text(String key) {
        return Words.text("platform.setup." + key);
    }

    private record Step(String id, int order, String route, boolean done, long count) {}
}
