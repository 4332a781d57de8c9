package org.boardwalk.pathways.internal.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwaySummary;
import org.boardwalk.pathways.internal.ui.ModulePage;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** All pathways, by programme; for designers also what is being written. */
@Page(
        route = "pathways",
        title = "pathways.ui.catalogue.title",
        section = org.boardwalk.platform.ui.api.Section.PROGRAMMES,
        order = 10,
        permission = Rights.READ,
        icon = "road-branches")
@org.osgi.service.component.annotations.Component(service = CataloguePage.class, scope = ServiceScope.PROTOTYPE)
public class CataloguePage extends ModulePage {
    private final PathwayCatalogue catalogue;
    private final boolean designer;
    private final Div lists = new Div();

    @Activate
    public CataloguePage(@Reference PathwayCatalogue catalogue, @Reference CurrentUser user) {
        this.catalogue = catalogue;
        designer = user.may(Rights.DESIGN);
        PageHead head = new PageHead(Say.ui("catalogue.title")).summary(Say.ui("catalogue.summary"));
        if (designer) {
            head.actions(importButton(), newButton());
        }
        lists.addClassName("pw-catalogue");
        add(head, lists);
        show();
    }

    private void show() {
        lists.removeAll();
        List<PathwaySummary> all = catalogue.list();
        if (all.isEmpty()) {
            lists.add(empty());
        }
        byProgramme(all.stream().filter(pathway -> !pathway.archived()).toList())
                .forEach((programme, pathways) -> lists.add(group(programme, pathways)));
        List<PathwaySummary> archived =
                all.stream().filter(PathwaySummary::archived).toList();
        if (!archived.isEmpty()) {
            lists.add(group(Say.ui("catalogue.archived"), archived));
        }
    }

    private static Map<String, List<PathwaySummary>> byProgramme(List<PathwaySummary> pathways) {
        return pathways.stream()
                .collect(Collectors.groupingBy(
                        pathway -> Say.text(pathway.programme()), LinkedHashMap::new, Collectors.toList()));
    }

    private Component group(String title, List<PathwaySummary> pathways) {
        Div cards = new Div();
        cards.addClassNames("bw-tiles", "bw-tiles-wide");
        pathways.forEach(pathway -> cards.add(new PathwayCard(catalogue, pathway)));
        Section group = new Section(new H2(title), cards);
        group.addClassName("pw-programme");
        return group;
    }

    private Component empty() {
        EmptyState empty = new EmptyState("road-branches", Say.ui("catalogue.empty"));
        return designer
                ? empty.detail(Say.ui("catalogue.emptyDesigner")).action(importButton(), newButton())
                : empty.detail(Say.ui("catalogue.emptyReader"));
    }

    private Button newButton() {
        Button button = new Button(
                Say.ui("catalogue.new"), Icons.decorative("plus"), click -> new NewPathwayDialog(catalogue).open());
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        return button;
    }

    private Button importButton() {
        return new Button(
                Say.ui("catalogue.import"), Icons.decorative("upload-alt"), click -> new ImportDialog(catalogue)
                        .open());
    }
}
