package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.internal.ui.ModulePage;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** A participant's own plan: the next step and why, picture and list, what was handed in. */
@Page(
        route = "my-pathway",
        title = "pathways.ui.mine.title",
        section = Section.MINE,
        order = 10,
        permission = Rights.OWN,
        icon = "road-branches")
@Component(service = MyPathwayPage.class, scope = ServiceScope.PROTOTYPE)
public class MyPathwayPage extends ModulePage implements BeforeEnterObserver {
    private final PlanTools tools;
    private final Div content = new Div();

    @Activate
    public MyPathwayPage(@Reference PlanTools tools) {
        this.tools = tools;
        content.addClassName("pw-plan-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(tools.plans().own());
        StepAddress.of(event).ifPresent(stepId -> content.getChildren()
                .filter(PlanView.class::isInstance)
                .map(PlanView.class::cast)
                .filter(view -> view.plan().step(stepId).isPresent())
                .findFirst()
                .ifPresent(view -> view.open(stepId)));
    }

    /** Several plans are rare; then one chooses. */
    void show(List<Plan> plans) {
        removeAll();
        PageHead head = new PageHead(Say.ui("mine.title"));
        add(head, content);
        if (plans.isEmpty()) {
            content.removeAll();
            content.add(new EmptyState("road-branches", Say.ui("mine.none")).detail(Say.ui("mine.noneDetail")));
            return;
        }
        if (plans.size() > 1) {
            head.actions(choose(head, plans));
        }
        show(head, plans.getFirst());
    }

    private Select<Plan> choose(PageHead head, List<Plan> plans) {
        Select<Plan> select = new Select<>();
        select.setLabel(Say.ui("mine.choose"));
        select.setItems(plans);
        select.setItemLabelGenerator(plan -> Say.text(plan.version().pathway().title()));
        select.setValue(plans.getFirst());
        select.addValueChangeListener(event -> show(head, event.getValue()));
        return select;
    }

    private void show(PageHead head, Plan plan) {
        head.title(Say.text(plan.version().pathway().title()));
        content.removeAll();
        ClaimsPanel claims = new ClaimsPanel(tools, plan.participantId());
        PlanView view = new PlanView(tools, plan, changed -> claims.draw());
        claims.afterWithdrawal(view::refresh);
        content.add(view, claims, new EvidencePanel(tools, plan.participantId(), view::refresh));
    }
}
