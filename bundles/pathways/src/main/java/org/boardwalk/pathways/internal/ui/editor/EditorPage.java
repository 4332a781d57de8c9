package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwayDraft;
import org.boardwalk.pathways.api.catalogue.PathwaySummary;
import org.boardwalk.pathways.api.picture.PathwayPictures;
import org.boardwalk.pathways.internal.ui.ModulePage;
import org.boardwalk.pathways.internal.ui.picture.PictureView;
import org.boardwalk.pathways.internal.ui.words.Addresses;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.pathways.internal.ui.words.Tabbed;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where a career planner writes a pathway: forms on one side, the picture and the check on the other. */
@Page(
        route = "pathways/:id/edit",
        title = "pathways.ui.editor.title",
        section = Section.PROGRAMMES,
        permission = Rights.DESIGN,
        icon = "pencil",
        menu = false)
@Component(service = EditorPage.class, scope = ServiceScope.PROTOTYPE)
public class EditorPage extends ModulePage implements BeforeEnterObserver, HasDynamicTitle {
    private final PathwayCatalogue catalogue;
    private final PathwayPictures pictures;
    private String title = Say.ui("editor.title");

    @Activate
    public EditorPage(@Reference PathwayCatalogue catalogue, @Reference PathwayPictures pictures) {
        this.catalogue = catalogue;
        this.pictures = pictures;
    }

    /** Alt+Z and Alt+Y anywhere in the page; the usual Ctrl+Z stays with the field one types in. */
    private static void keys(Div place, Drafting drafting) {
        place.getElement()
                .addEventListener("keydown", event -> drafting.undo())
                .setFilter("event.altKey && event.code === 'KeyZ'");
        place.getElement()
                .addEventListener("keydown", event -> drafting.redo())
                .setFilter("event.altKey && event.code === 'KeyY'");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(Addresses.id(event).flatMap(id -> Drafting.open(catalogue, id)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    void show(Optional<Drafting> drafting) {
        removeAll();
        drafting.ifPresentOrElse(
                this::show,
                () -> add(new EmptyState("pencil", Say.ui("pathway.notFound"))
                        .detail(Say.ui("pathway.notFoundDetail"))
                        .action(Links.button("pathways", Say.ui("pathway.all")))));
    }

    private void show(Drafting drafting) {
        title = Say.ui("editor.pageTitle", Say.text(drafting.pathway().title()));
        PageHead head = new PageHead(Say.text(drafting.pathway().title()));
        back(head, drafting);
        EditorBar bar = new EditorBar(drafting, () -> publish(drafting), () -> discard(drafting));
        Div conflict = new Div();
        StepsEditor steps = new StepsEditor(drafting);
        PictureView picture = new PictureView(pictures, steps::open);
        FindingsPanel findings = new FindingsPanel(steps::open);
        TabSheet forms = forms(drafting, steps);
        Div beside = new Div(picture, findings);
        beside.addClassName("pw-editor-beside");
        Div columns = new Div(forms, beside);
        columns.addClassName("pw-editor");
        Div place = new Div(bar, conflict, columns);
        place.addClassName("pw-editor-page");
        keys(place, drafting);
        add(head, place);
        Runnable draw = () -> {
            List<Finding> found = drafting.findings();
            head.title(Say.text(drafting.pathway().title()));
            bar.show(found);
            findings.show(drafting.pathway(), found);
            picture.show(drafting.pathway(), EditorFaces.of(drafting.pathway(), found));
            conflict(conflict, drafting);
        };
        drafting.listen(change -> draw.run());
        draw.run();
    }

    private static void back(PageHead head, Drafting drafting) {
        if (drafting.published().isPresent()) {
            head.back("pathways/" + drafting.pathwayId(), Say.ui("editor.back"));
        } else {
            head.back("pathways", Say.ui("pathway.all"));
        }
    }

    private static TabSheet forms(Drafting drafting, StepsEditor steps) {
        ChoicesEditor choices = new ChoicesEditor(drafting);
        CredentialsEditor credentials = new CredentialsEditor(drafting);
        StartingPointsEditor starts = new StartingPointsEditor(drafting);
        AboutForm about = new AboutForm(drafting);
        TabSheet forms = new Tabbed();
        forms.addClassName("pw-editor-forms");
        forms.add(Say.ui("editor.steps"), steps);
        forms.add(Say.ui("editor.choices"), choices);
        forms.add(Say.ui("editor.credentials"), credentials);
        forms.add(Say.ui("editor.starts"), starts);
        forms.add(Say.ui("editor.about"), about);
        drafting.listen(change -> {
            steps.changed(change);
            if (change == Drafting.Change.REPLACED) {
                choices.draw();
                credentials.draw();
                starts.draw();
                about.draw();
            }
        });
        // Steps and credentials have other names now, or there are more of them.
        forms.addSelectedChangeListener(event -> {
            choices.draw();
            credentials.draw();
            starts.draw();
            about.draw();
        });
        return forms;
    }

    private void conflict(Div place, Drafting drafting) {
        place.removeAll();
        if (drafting.isInConflict()) {
            String who = catalogue
                    .draft(drafting.pathwayId())
                    .map(PathwayDraft::changedBy)
                    .orElse("?");
            Div banner = new Div(
                    new Paragraph(Say.ui("conflict.line", who)),
                    new Button(Say.ui("conflict.theirs"), click -> Notices.tryTo(drafting::takeTheirs)),
                    new Button(Say.ui("conflict.mine"), click -> Notices.tryTo(drafting::keepMine)));
            banner.addClassNames("pw-banner", "bw-tone-attention");
            banner.getElement().setAttribute("role", "alert");
            place.add(banner);
        }
    }

    private void publish(Drafting drafting) {
        boolean wrong = drafting.findings().stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        if (wrong) {
            Notices.problem(Say.ui("publish.errors"));
            return;
        }
        new PublishDialog(drafting, people(drafting.pathwayId()), version -> {
                    Notices.success(Say.ui("publish.done", version.number()));
                    UI.getCurrent().navigate("pathways/" + version.pathwayId());
                })
                .open();
    }

    private int people(UUID pathwayId) {
        return catalogue.list().stream()
                .filter(summary -> summary.id().equals(pathwayId))
                .mapToInt(PathwaySummary::activePlans)
                .sum();
    }

    private void discard(Drafting drafting) {
        boolean first = drafting.published().isEmpty();
        new Confirm(Say.ui("discard.question"))
                .says(Say.ui(first ? "discard.meansAll" : "discard.means"))
                .danger(Say.ui("bar.discard"), () -> {
                    drafting.discard();
                    Notices.success(Say.ui("discard.done"));
                    UI.getCurrent().navigate(first ? "pathways" : "pathways/" + drafting.pathwayId());
                })
                .open();
    }
}
