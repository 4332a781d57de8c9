package org.boardwalk.platform.ui.api.files;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.BiConsumer;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;

/** Takes one file, dropped or chosen, and says in the reader's language what is wrong with another one. */
public final class FileUpload extends Upload {
    private static final long MB = 1024L * 1024;

    /** @param received name and content; on the session's thread */
    public FileUpload(List<String> endings, long maxBytes, BiConsumer<String, byte[]> received) {
        super(UploadHandler.inMemory((file, bytes) -> received.accept(file.fileName(), bytes)));
        setMaxFiles(1);
        setMaxFileSize(Math.toIntExact(maxBytes));
        setAcceptedFileTypes(endings.stream().map(ending -> "." + ending).toArray(String[]::new));
        setI18n(texts(endings, Formats.number(maxBytes / MB, Words.locale())));
        addFileRejectedListener(event -> Notices.problem(event.getErrorMessage()));
        addClassName("bw-upload");
    }

    /** For a page with several: what its button says instead of "Choose file". */
    public FileUpload choosing(String label) {
        UploadI18N texts = getI18n();
        texts.getAddFiles().setOne(label);
        setI18n(texts);
        return this;
    }

    private static UploadI18N texts(List<String> endings, String megabytes) {
        UploadI18N texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(Words.text("platform.kit.upload.choose")));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(Words.text("platform.kit.upload.drop")));
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(Words.text("platform.kit.upload.tooBig", megabytes))
                .setIncorrectFileType(Words.text("platform.kit.upload.type", String.join(", ", endings)))
                .setTooManyFiles(Words.text("platform.kit.upload.one")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Words.text("platform.kit.upload.connecting"))
                        .setStalled(Words.text("platform.kit.upload.stalled"))
                        .setProcessing(Words.text("platform.kit.upload.processing"))
                        .setHeld(Words.text("platform.kit.upload.connecting")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Words.text("platform.kit.upload.failed"))
                        .setUnexpectedServerError(Words.text("platform.kit.upload.failed"))
                        .setForbidden(Words.text("platform.kit.upload.failed"))));
        texts.setFile(new UploadI18N.File()
                .setRemove(Words.text("platform.kit.upload.remove"))
                .setRetry(Words.text("platform.kit.upload.retry"))
                .setStart(Words.text("platform.kit.upload.retry")));
        texts.setUnits(List.of("B", "kB", "MB", "GB"));
        return texts;
    }
}
