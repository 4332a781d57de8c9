package org.boardwalk.pathways.internal.ui.listing;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwaySummary;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.api.plan.PlanFilter;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.internal.ui.ModulePage;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FilterBar;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All plans of the participants one may see: who stalls, who waits, whose pathway changed. */
@Page(
        route = "plans",
        title = "pathways.ui.plans.title",
        section = Section.WORK,
        order = 30,
        permission = Rights.PLAN,
        icon = "tasks")
@Component(service = PlansPage.class, scope = ServiceScope.PROTOTYPE)
public class PlansPage extends ModulePage implements BeforeEnterObserver {
    private static final int SCREENFUL = 25;

    private final Plans plans;
    private final PlanList list;
    private final Select<PathwaySummary> pathway = new Select<>();
    private final Select<Plan.Status> status = new Select<>();
    private final Checkbox stalled = new Checkbox(Say.ui("plans.stalled"));
    private final Checkbox waiting = new Checkbox(Say.ui("plans.waiting"));
    private final Checkbox newer = new Checkbox(Say.ui("plans.newer"));
    private final FilterBar bar = new FilterBar(pathway, status, stalled, waiting, newer);
    private final Div content = new Div();

    @Activate
    public PlansPage(
            @Reference Plans plans, @Reference Participants participants, @Reference PathwayCatalogue catalogue) {
        this.plans = plans;
        list = new PlanList(plans, participants, true);
        pathway.setLabel(Say.ui("start.pathway"));
        pathway.setItems(catalogue.list());
        pathway.setItemLabelGenerator(item -> item == null ? Say.ui("plans.all") : Say.text(item.title()));
        pathway.setEmptySelectionAllowed(true);
        pathway.setEmptySelectionCaption(Say.ui("plans.all"));
        status.setLabel(Say.ui("plans.status"));
        status.setItems(Plan.Status.values());
        status.setItemLabelGenerator(item -> item == null ? Say.ui("plans.all") : Say.of("planStatus." + item));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(Say.ui("plans.all"));
        status.setValue(Plan.Status.ACTIVE);
        add(new PageHead(Say.ui("plans.title")).summary(Say.ui("plans.summary")), bar, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        stalled.setValue(query.getSingleParameter("stalled").isPresent());
        waiting.setValue(query.getSingleParameter("waiting").isPresent());
        newer.setValue(query.getSingleParameter("newer").isPresent());
        pathway.addValueChangeListener(change -> show());
        status.addValueChangeListener(change -> show());
        List.of(stalled, waiting, newer).forEach(box -> box.addValueChangeListener(change -> show()));
        show();
    }

    private void show() {
        PlanFilter filter = new PlanFilter(
                Optional.ofNullable(pathway.getValue()).map(PathwaySummary::id),
                Optional.ofNullable(status.getValue()),
                stalled.getValue(),
                waiting.getValue(),
                newer.getValue());
        int count = plans.count(filter);
        bar.chips(chips()).result(Say.ui("plans.count", count));
        content.removeAll();
        if (count == 0) {
            content.add(new EmptyState("tasks", Say.ui("plans.none"))
                    .detail(Say.ui("plans.noneDetail"))
                    .action(Links.button("participants", Say.ui("plans.participants"))));
        } else {
            list.show(filter, count, SCREENFUL);
            content.add(list);
        }
    }

    private List<FilterBar.Chip> chips() {
        List<FilterBar.Chip> chips = new ArrayList<>();
        Optional.ofNullable(pathway.getValue())
                .ifPresent(item -> chips.add(new FilterBar.Chip(Say.text(item.title()), pathway::clear)));
        Optional.ofNullable(status.getValue())
                .ifPresent(item -> chips.add(new FilterBar.Chip(Say.of("planStatus." + item), status::clear)));
        List.of(stalled, waiting, newer).stream()
                .filter(Checkbox::getValue)
                .forEach(box -> chips.add(new FilterBar.Chip(box.getLabel(), () -> box.setValue(false))));
        return chips;
    }
}
