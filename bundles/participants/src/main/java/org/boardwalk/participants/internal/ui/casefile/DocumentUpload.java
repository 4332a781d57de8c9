package org.boardwalk.participants.internal.ui.casefile;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.BiConsumer;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;

/** Takes one file, dropped or chosen, and says in the reader's language what is wrong with another one. */
public final class DocumentUpload extends Upload {
    private static final long MB = 1024L * 1024;

    /** @param received name and content; on the session's thread */
    public DocumentUpload(List<String> endings, long maxBytes, BiConsumer<String, byte[]> received) {
        super(UploadHandler.inMemory((file, bytes) -> received.accept(file.fileName(), bytes)));
        setMaxFiles(1);
        setMaxFileSize(Math.toIntExact(maxBytes));
        setAcceptedFileTypes(endings.stream().map(ending -> "." + ending).toArray(String[]::new));
        setI18n(texts(endings, Formats.number(maxBytes / MB, Words.locale())));
        addFileRejectedListener(event -> Notices.problem(event.getErrorMessage()));
        addClassName("pp-upload");
    }

    private static UploadI18N texts(List<String> endings, String megabytes) {
        UploadI18N texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(Say.say("upload.choose")));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(Say.say("upload.drop")));
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(Say.say("upload.tooBig", megabytes))
                .setIncorrectFileType(Say.say("upload.type", String.join(", ", endings)))
                .setTooManyFiles(Say.say("upload.one")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Say.say("upload.connecting"))
                        .setStalled(Say.say("upload.stalled"))
                        .setProcessing(Say.say("upload.processing"))
                        .setHeld(Say.say("upload.connecting")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Say.say("upload.failed"))
                        .setUnexpectedServerError(Say.say("upload.failed"))
                        .setForbidden(Say.say("upload.failed"))));
        texts.setFile(new UploadI18N.File()
                .setRemove(Say.say("upload.remove"))
                .setRetry(Say.say("upload.retry"))
                .setStart(Say.say("upload.retry")));
        texts.setUnits(List.of("B", "kB", "MB", "GB"));
        return texts;
    }
}
