package org.boardwalk.pathways.internal.ui.catalogue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwaySummary;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.ui.words.Duration;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Top of a pathway's page: what it is, which version, and what one can do with it. */
final class PathwayHead extends Div {
    private final PathwayCatalogue catalogue;
    private final PathwayVersion version;

    PathwayHead(PathwayCatalogue catalogue, PathwayVersion version, CurrentUser user) {
        this.catalogue = catalogue;
        this.version = version;
        Pathway pathway = version.pathway();
        PageHead head = new PageHead(Say.text(pathway.title()))
                .back("pathways", Say.ui("pathway.all"))
                .summary(Say.text(pathway.summary()))
                .beside(labels(pathway));
        head.actions(export());
        if (user.may(Rights.DESIGN)) {
            head.actions(archive(), Links.button("pathways/" + version.pathwayId() + "/edit", Say.ui("pathway.edit")));
        }
        add(head);
    }

    private Div labels(Pathway pathway) {
        Div labels = new Div(
                Pill.label(Say.text(pathway.programme())),
                Pill.label(Say.ui("catalogue.steps", pathway.steps().size())));
        labels.addClassName("pw-labels");
        String time = Duration.words(pathway);
        if (!time.isEmpty()) {
            labels.add(Pill.label(time));
        }
        LocalDate on = LocalDate.ofInstant(version.publishedAt(), ZoneId.systemDefault());
        Span published = new Span(Say.ui("pathway.version", version.number(), Say.date(on), version.publishedBy()));
        published.addClassName("pw-quiet");
        labels.add(published);
        if (isArchived()) {
            labels.addComponentAsFirst(new Pill(Tone.NEUTRAL, "archive", Say.ui("catalogue.notOffered")));
        }
        return labels;
    }

    private ServerDownload export() {
        return new ServerDownload(
                Say.ui("pathway.export"),
                "application/json",
                () -> version.pathway().code() + ".json",
                out -> out.write(catalogue.exportFile(version.pathwayId()).getBytes(StandardCharsets.UTF_8)));
    }

    private Button archive() {
        boolean archived = isArchived();
        String key = archived ? "pathway.offer" : "pathway.archive";
        return new Button(Say.ui(key), Icons.decorative("archive"), click -> new Confirm(Say.ui(key + "Question"))
                .says(Say.ui(key + "Means"))
                .action(Say.ui(key), () -> archive(!archived))
                .open());
    }

    private void archive(boolean archived) {
        catalogue.archive(version.pathwayId(), archived);
        Notices.success(Say.ui(archived ? "pathway.archived" : "pathway.offered"));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private boolean isArchived() {
        return catalogue.list().stream()
                .filter(summary -> summary.id().equals(version.pathwayId()))
                .anyMatch(PathwaySummary::archived);
    }
}
