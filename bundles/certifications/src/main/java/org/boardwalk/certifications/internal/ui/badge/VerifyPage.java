package org.boardwalk.certifications.internal.ui.badge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.certifications.api.badge.BadgeReport;
import org.boardwalk.certifications.api.badge.BadgeVerifier;
import org.boardwalk.certifications.internal.ui.ModulePage;
import org.boardwalk.certifications.internal.ui.wallet.OfferView;
import org.boardwalk.certifications.internal.ui.wallet.WalletTools;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.PageHead;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Checks a badge somebody shows, whoever issued it. */
@Page(
        route = "badges/verify",
        title = "certifications.ui.badge.verify.title",
        section = Section.WORK,
        order = 90,
        icon = "check-square-o")
@Component(service = VerifyPage.class, scope = ServiceScope.PROTOTYPE)
public class VerifyPage extends ModulePage {
    private final BadgeTools tools;
    private final WalletTools wallet;
    private final TextArea text = new TextArea(Say.ui("badge.verify.text"));
    private final TextField shownBy = new TextField(Say.ui("badge.verify.shownBy"));
    private final Div report = new Div();

    @Activate
    public VerifyPage(@Reference BadgeTools tools, @Reference WalletTools wallet) {
        this.tools = tools;
        this.wallet = wallet;
        narrow();
        text.setHelperText(Say.ui("badge.verify.textHelp"));
        text.setMaxHeight("14rem");
        text.addClassName("bd-text");
        shownBy.setHelperText(Say.ui("badge.verify.shownByHelp"));
        shownBy.setMaxLength(254);
        Button check = new Button(Say.ui("badge.verify.do"), click -> checkText());
        check.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Div form = new Div(shownBy, upload(), text, check);
        form.addClassName("bd-form");
        report.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHead(Say.ui("badge.verify.title")).summary(Say.ui("badge.verify.summary")),
                new Panel(Say.ui("badge.verify.badge"), form),
                report);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((meta, bytes) -> check(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(BadgeVerifier.LARGEST);
        upload.setAcceptedFileTypes(".png", ".svg", ".json", ".jsonld", ".jwt", ".txt");
        upload.setUploadButton(new Button(Say.ui("badge.verify.choose")));
        upload.setDropLabel(new Span(Say.ui("badge.verify.drop")));
        upload.addFileRejectedListener(event -> Notices.problem(Say.ui("badge.verify.rejected")));
        // The next file takes the place of this one.
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void checkText() {
        boolean missing = text.getValue().isBlank();
        text.setInvalid(missing);
        text.setErrorMessage(missing ? Say.ui("badge.verify.nothing") : "");
        if (missing) {
            text.focus();
        } else {
            check(text.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** On the session's thread. */
    void check(byte[] badge) {
        Notices.tryTo(() -> {
            report.removeAll();
            BadgeReport found = tools.verifier().verify(badge, Optional.of(shownBy.getValue()));
            report.add(new ReportView(found));
            if (found.verdict() == BadgeReport.Verdict.GENUINE) {
                wallet.own().ifPresent(person -> report.add(keepButton(person, badge)));
            }
        });
    }

    private Button keepButton(UUID person, byte[] badge) {
        return new Button(
                Say.ui("badge.keep.own"),
                Icons.decorative("diploma"),
                click -> Notices.tryTo(() -> {
                    OfferView offer = new OfferView(wallet, person, badge);
                    report.removeAll();
                    report.add(offer);
                }));
    }
}
