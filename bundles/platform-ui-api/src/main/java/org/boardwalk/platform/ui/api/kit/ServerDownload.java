package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;

/**
 * A link that saves a file made at the moment of the click. The content is written straight to the browser, without
 * the session's lock, on a thread that works for the signed-in person: read through services, touch no component.
 */
public final class ServerDownload extends Anchor {
    /**
     * @param mediaType such as {@code text/csv;charset=utf-8}
     * @param fileName asked at each click
     */
    public ServerDownload(String text, String mediaType, Supplier<String> fileName, Content content) {
        addClassName("bw-link-button");
        setHref((DownloadHandler) event -> write(event, mediaType, fileName.get(), content));
        setDownload(true);
        add(Icons.decorative("download-alt"), new com.vaadin.flow.component.html.Span(text));
    }

    private static void write(DownloadEvent event, String mediaType, String fileName, Content content)
            throws IOException {
        event.setContentType(mediaType);
        event.setFileName(fileName);
        try (OutputStream out = event.getOutputStream()) {
            content.write(out);
        }
    }

    /** Writes the file; closes nothing. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }
}
