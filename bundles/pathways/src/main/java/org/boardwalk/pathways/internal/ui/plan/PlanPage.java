package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.internal.ui.ModulePage;
import org.boardwalk.pathways.internal.ui.words.Addresses;
import org.boardwalk.pathways.internal.ui.words.People;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One participant's plan in full. */
@Page(
        route = "plans/:id",
        title = "pathways.ui.plan.title",
        section = Section.WORK,
        permission = Rights.READ,
        icon = "road-branches",
        menu = false)
@Component(service = PlanPage.class, scope = ServiceScope.PROTOTYPE)
public class PlanPage extends ModulePage implements BeforeEnterObserver, HasDynamicTitle {
    private final PlanTools tools;
    private final Participants participants;
    private String title = Say.ui("plan.title");

    @Activate
    public PlanPage(@Reference PlanTools tools, @Reference Participants participants) {
        this.tools = tools;
        this.participants = participants;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addresses.id(event).flatMap(tools.plans()::find));
        StepAddress.of(event).ifPresent(stepId -> getChildren()
                .filter(PlanView.class::isInstance)
                .forEach(view -> ((PlanView) view).open(stepId)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** @param plan empty when there is none, or none this reader may see */
    void show(Optional<Plan> plan) {
        removeAll();
        plan.ifPresentOrElse(
                this::show,
                () -> add(new EmptyState("road-branches", Say.ui("plan.notFound"))
                        .detail(Say.ui("plan.notFoundDetail"))
                        .action(Links.button("pathways", Say.ui("pathway.all")))));
    }

    private void show(Plan plan) {
        UUID person = plan.participantId();
        String name = People.name(participants.summaries(List.of(person)), person);
        String pathway = Say.text(plan.version().pathway().title());
        title = Say.ui("plan.pageTitle", name, pathway);
        Div labels = new Div();
        labels.addClassName("pw-labels");
        label(labels, plan);
        add(new PageHead(pathway)
                .back("participants/" + person, name)
                .beside(labels)
                .actions(actions(plan)));
        PlanView view = new PlanView(tools, plan, changed -> label(labels, changed));
        add(view, new EvidencePanel(tools, person, view::refresh));
    }

    /** State and version change while one works. */
    private static void label(Div labels, Plan plan) {
        labels.removeAll();
        Tone tone = plan.status() == Plan.Status.COMPLETED ? Tone.GOOD : Tone.INFO;
        Span version = new Span(Say.ui("plan.version", plan.version().number(), Say.date(plan.startedOn())));
        version.addClassName("pw-quiet");
        labels.add(new Pill(tone, Say.of("planStatus." + plan.status())), version);
        plan.startingPoint()
                .flatMap(id -> plan.version().pathway().startingPoints().stream()
                        .filter(point -> point.id().equals(id))
                        .findFirst())
                .ifPresent(point -> labels.add(Pill.label(Say.ui("plan.from", Say.text(point.title())))));
    }

    private Div actions(Plan plan) {
        Div actions = new Div(Links.button("pathways/" + plan.version().pathwayId(), Say.ui("plan.pathway")));
        actions.addClassName("bw-actions");
        if (tools.role(plan.participantId()) == PlanTools.Role.PLANNER && plan.status() != Plan.Status.CLOSED) {
            actions.add(new Button(Say.ui("plan.close"), click -> close(plan.id())));
        }
        return actions;
    }

    private void close(UUID planId) {
        TextArea reason = new TextArea(Say.ui("dialog.reason"));
        reason.setRequiredIndicatorVisible(true);
        new FormDialog(Say.ui("plan.closeHeading"))
                .says(Say.ui("plan.closeMeans"))
                .fields(reason)
                .valid(() -> Required.check(reason, Say.ui("dialog.reasonMissing")))
                .danger(Say.ui("plan.close"), () -> {
                    Plan now = tools.plans().find(planId).orElseThrow();
                    show(Optional.of(tools.plans().close(planId, now.lock(), reason.getValue())));
                })
                .open();
    }
}
