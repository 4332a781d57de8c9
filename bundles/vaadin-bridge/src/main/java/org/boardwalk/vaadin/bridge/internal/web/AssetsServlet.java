package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Serves {@link StaticFiles}: kept for good under an address with the right hash, asked again otherwise. */
@Component(
        service = Servlet.class,
        property = {Whiteboard.IN_CONTEXT, Whiteboard.NAME + "assets", Whiteboard.PATTERN + "/assets/*"})
public final class AssetsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient StaticFiles files;

    @Activate
    public AssetsServlet(@Reference StaticFiles files) {
        this.files = files;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        Optional<StaticFiles.File> found = files.find(path);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StaticFiles.File file = found.get();
        String tag = '"' + file.hash() + '"';
        boolean exact = file.hash().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", exact ? "public, max-age=31536000, immutable" : "public, no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        // A picture somebody uploaded is shown and does nothing, also when its address is opened by itself.
        Headers.picture(response);
        response.setContentType(Objects.requireNonNullElse(MimeTypes.of(path), "application/octet-stream"));
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
