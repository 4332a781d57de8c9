package org.boardwalk.pathways.internal.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.model.Occupation;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.StartingPoint;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.picture.PathwayPictures;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.internal.ui.ModulePage;
import org.boardwalk.pathways.internal.ui.picture.PathwayTabs;
import org.boardwalk.pathways.internal.ui.picture.TemplateFaces;
import org.boardwalk.pathways.internal.ui.step.StatisticsTable;
import org.boardwalk.pathways.internal.ui.step.StepDetail;
import org.boardwalk.pathways.internal.ui.words.Addresses;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One pathway: picture and list, the work it leads to, who is on it. */
@Page(
        route = "pathways/:id",
        title = "pathways.ui.pathway.title",
        section = org.boardwalk.platform.ui.api.Section.PROGRAMMES,
        permission = Rights.READ,
        icon = "road-branches",
        menu = false)
@org.osgi.service.component.annotations.Component(service = PathwayPage.class, scope = ServiceScope.PROTOTYPE)
public class PathwayPage extends ModulePage implements BeforeEnterObserver, HasDynamicTitle {
    private final PathwayCatalogue catalogue;
    private final PathwayPictures pictures;
    private final Plans plans;
    private final Participants participants;
    private final CurrentUser user;
    private String title = Say.ui("pathway.title");

    @Activate
    public PathwayPage(
            @Reference PathwayCatalogue catalogue,
            @Reference PathwayPictures pictures,
            @Reference Plans plans,
            @Reference Participants participants,
            @Reference CurrentUser user) {
        this.catalogue = catalogue;
        this.pictures = pictures;
        this.plans = plans;
        this.participants = participants;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> id = Addresses.id(event);
        show(id.flatMap(catalogue::newest));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** @param version empty when there is no such pathway */
    void show(Optional<PathwayVersion> version) {
        removeAll();
        version.ifPresentOrElse(
                this::show,
                () -> add(new EmptyState("road-branches", Say.ui("pathway.notFound"))
                        .detail(Say.ui("pathway.notFoundDetail"))
                        .action(Links.button("pathways", Say.ui("pathway.all")))));
    }

    private void show(PathwayVersion version) {
        Pathway pathway = version.pathway();
        title = Say.text(pathway.title());
        add(new PathwayHead(catalogue, version, user));
        PathwayTabs tabs = new PathwayTabs(pictures, opened -> pathway.step(opened.stepId())
                .ifPresent(step -> opened.aside().show(Say.text(step.title()), new StepDetail(pathway, step))));
        tabs.show(pathway, TemplateFaces.of(pathway));
        add(tabs);
        startingPoints(pathway);
        figures(pathway);
        work(pathway);
        if (user.may(Rights.READ)) {
            add(new PeoplePanel(plans, participants, version.pathwayId()));
        }
    }

    private void startingPoints(Pathway pathway) {
        if (!pathway.startingPoints().isEmpty()) {
            Panel panel = new Panel(Say.ui("pathway.starting")).summary(Say.ui("pathway.startingSummary"));
            panel.content().addClassName("pw-columns");
            pathway.startingPoints().forEach(point -> panel.content().add(startingPoint(pathway, point)));
            add(panel);
        }
    }

    private static Component startingPoint(Pathway pathway, StartingPoint point) {
        UnorderedList first = new UnorderedList();
        point.firstSteps().stream()
                .flatMap(id -> pathway.step(id).stream())
                .map(Step::title)
                .forEach(step -> first.add(new ListItem(Say.text(step))));
        var block = new Div(new H3(Say.text(point.title())));
        point.advice().ifPresent(advice -> block.add(new Paragraph(Say.text(advice))));
        block.add(new Paragraph(Say.ui("pathway.firstSteps")), first);
        return block;
    }

    private void figures(Pathway pathway) {
        if (!pathway.statistics().isEmpty()) {
            add(new Panel(Say.ui("pathway.figures"), new StatisticsTable(pathway.statistics()))
                    .summary(Say.ui("pathway.figuresSummary")));
        }
    }

    private void work(Pathway pathway) {
        Panel panel = new Panel(Say.ui("pathway.work"));
        panel.content().addClassName("pw-columns");
        list(panel, "work.settings", pathway.work().settings());
        list(panel, "work.duties", pathway.work().duties());
        list(panel, "work.skills", pathway.work().skills());
        list(panel, "work.conditions", pathway.work().conditions());
        occupations(panel, pathway.occupations());
        if (panel.content().getComponentCount() > 0) {
            add(panel);
        }
    }

    private static void list(Panel panel, String key, List<LocalText> texts) {
        strings(panel, key, texts.stream().map(Say::text).toList());
    }

    private static void occupations(Panel panel, List<Occupation> occupations) {
        for (Occupation.Role role : Occupation.Role.values()) {
            strings(
                    panel,
                    "work.occupation." + role,
                    occupations.stream()
                            .filter(occupation -> occupation.role() == role)
                            .map(occupation -> Say.ui(
                                    "work.occupation",
                                    Say.text(occupation.title()),
                                    occupation.system(),
                                    occupation.version(),
                                    occupation.code()))
                            .toList());
        }
    }

    private static void strings(Panel panel, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            UnorderedList list = new UnorderedList();
            texts.forEach(text -> list.add(new ListItem(text)));
            panel.content().add(new Div(new H3(Say.ui(key)), list));
        }
    }
}
