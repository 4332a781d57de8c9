package org.boardwalk.pathways.internal.ui.catalogue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwayDraft;
import org.boardwalk.pathways.api.catalogue.PathwayFileException;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Reads a pathway file into a draft; a bad file is answered with the line and the reason of every mistake. */
final class ImportDialog extends Dialog {
    private static final int MAX_BYTES = 5 * 1024 * 1024;

    private final PathwayCatalogue catalogue;
    private final Div answer = new Div();

    ImportDialog(PathwayCatalogue catalogue) {
        this.catalogue = catalogue;
        setHeaderTitle(Say.ui("import.heading"));
        addClassName("pw-dialog");
        answer.getElement().setAttribute("role", "alert");
        Upload upload =
                new Upload(UploadHandler.inMemory((meta, bytes) -> read(new String(bytes, StandardCharsets.UTF_8))));
        upload.setAcceptedFileTypes("application/json", ".json");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setDropLabel(new Span(Say.ui("import.drop")));
        upload.setUploadButton(new Button(Say.ui("import.choose")));
        // A mended file can be chosen at once, without taking the bad one away first.
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.addFileRejectedListener(event -> Notices.problem(Say.ui("import.rejected")));
        add(new Div(new Paragraph(Say.ui("import.about")), upload, answer));
        getFooter().add(new Button(Say.ui("cancel"), click -> close()));
    }

    /** @param json content of the file */
    void read(String json) {
        answer.removeAll();
        try {
            PathwayDraft draft = catalogue.importFile(json);
            close();
            Notices.success(Say.ui("import.done", Say.text(draft.pathway().title())));
            UI.getCurrent().navigate("pathways/" + draft.pathwayId() + "/edit");
        } catch (PathwayFileException bad) {
            show(bad);
        } catch (ProblemException problem) {
            Notices.problem(problem);
        }
    }

    private void show(PathwayFileException bad) {
        OrderedList mistakes = new OrderedList();
        mistakes.addClassName("pw-mistakes");
        bad.mistakes().forEach(mistake -> mistakes.add(item(mistake)));
        answer.add(
                new H3(Say.ui("import.mistakes", bad.mistakes().size())),
                mistakes,
                new Paragraph(Say.ui("import.nothing")));
    }

    private static ListItem item(PathwayFileException.Mistake mistake) {
        String reason = Say.phrase(mistake.reason());
        Span where = new Span(
                mistake.line() > 0 ? Say.ui("import.line", mistake.line(), mistake.column()) : Say.ui("import.whole"));
        where.addClassName("pw-mistake-line");
        return new ListItem(where, new Span(" " + reason));
    }
}
