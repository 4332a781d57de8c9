package org.boardwalk.certifications.internal.ui.ctdl;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Optional;
import org.boardwalk.certifications.api.ctdl.CtdlExchange;
import org.boardwalk.certifications.api.ctdl.CtdlFile;
import org.boardwalk.certifications.internal.ui.ModulePage;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Writes the catalogue as CTDL, and takes CTDL files into it after a look at what they change. */
@Page(
        route = "credentials-ctdl",
        title = "certifications.ui.ctdl.title",
        section = Section.PROGRAMMES,
        permission = Rights.READ,
        menu = false)
@Component(service = CtdlPage.class, scope = ServiceScope.PROTOTYPE)
public class CtdlPage extends ModulePage {
    private final CtdlExchange ctdl;
    private final Participants participants;
    private final Div review = new Div();

    @Activate
    public CtdlPage(@Reference CtdlExchange ctdl, @Reference Participants participants, @Reference CurrentUser user) {
        this.ctdl = ctdl;
        this.participants = participants;
        narrow();
        add(
                new PageHead(Say.ui("ctdl.title"))
                        .back("credentials", Say.ui("catalogue.title"))
                        .summary(Say.ui("ctdl.summary")),
                export());
        if (user.may(Rights.DESIGN)) {
            review.addClassName("cf-block");
            review.getElement().setAttribute("aria-live", "polite");
            add(new Panel(Say.ui("ctdl.import"), new Paragraph(Say.ui("ctdl.importMeans")), upload()), review);
        }
    }

    private Panel export() {
        Panel panel = new Panel(Say.ui("ctdl.export")).summary(Say.ui("ctdl.exportMeans"));
        panel.content().add(CtdlDownload.of(ctdl, Optional.empty()));
        List<CtdlFile.Remark> remarks = ctdl.export().remarks();
        if (!remarks.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("cf-facts");
            remarks.forEach(
                    remark -> list.add(new ListItem(Say.text(remark.name()) + ": " + Say.phrase(remark.sentence()))));
            panel.content().add(new Details(Say.ui("ctdl.remarks", remarks.size()), list));
        }
        return panel;
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((meta, bytes) -> show(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CtdlExchange.LARGEST);
        upload.setAcceptedFileTypes(".json", ".jsonld", "application/json", "application/ld+json");
        upload.setUploadButton(new Button(Say.ui("ctdl.choose")));
        upload.setDropLabel(new Span(Say.ui("ctdl.drop")));
        upload.addFileRejectedListener(event -> Notices.problem(Say.ui("ctdl.rejected")));
        // The next file takes the place of this one.
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** What the file would change. On the session's thread. */
    void show(byte[] file) {
        review.removeAll();
        Notices.tryTo(() -> review.add(
                new ReviewView(ctdl.review(file), participants, (token, without) -> save(file, token, without))));
    }

    private void save(byte[] file, String token, boolean withoutRefused) {
        Notices.tryTo(() -> {
            ctdl.save(file, token, withoutRefused);
            review.removeAll();
            Notices.success(Say.ui("ctdl.saved"));
        });
    }
}
