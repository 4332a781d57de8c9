package org.boardwalk.certifications.internal.ui.wallet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.boardwalk.certifications.api.badge.BadgeVerifier;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** Takes a badge as a file or as text. */
final class BadgeInput extends Div {
    private final TextArea text = new TextArea(Say.ui("badge.verify.text"));

    /** @param taken runs on the session's thread */
    BadgeInput(Consumer<byte[]> taken) {
        addClassName("bd-form");
        text.setHelperText(Say.ui("badge.verify.textHelp"));
        text.setMaxHeight("14rem");
        text.addClassName("bd-text");
        add(upload(taken), text, new Button(Say.ui("badge.verify.do"), click -> {
            if (Required.check(text, Say.ui("badge.verify.nothing"))) {
                taken.accept(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }));
    }

    private static Upload upload(Consumer<byte[]> taken) {
        Upload upload = new Upload(UploadHandler.inMemory((meta, bytes) -> taken.accept(bytes)));
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
}
