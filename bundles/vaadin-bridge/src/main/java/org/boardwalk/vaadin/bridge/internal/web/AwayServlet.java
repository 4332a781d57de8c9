package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Answers while nothing else does: before all has started, and while the database is away and took the pages along. It is
 * in the container's default context, which is asked last, and needs neither the database nor to know who asks; so
 * nobody is signed out meanwhile.
 */
@Component(
        service = Servlet.class,
        property = {Whiteboard.NAME + "away", Whiteboard.PATTERN + "/*"})
public final class AwayServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Unavailable unavailable;

    @Activate
    public AwayServlet(@Reference Texts texts, @Reference PlainPage page) {
        this.unavailable = new Unavailable(texts, page);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Headers.all(response);
        unavailable.answer(request, response);
    }
}
