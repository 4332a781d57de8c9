package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.boardwalk.platform.api.text.Texts;

/** A page that comes before Vaadin, and says so when it cannot know what to answer. */
abstract class PlainServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Unavailable unavailable;

    PlainServlet(Texts texts, PlainPage page) {
        this.unavailable = new Unavailable(texts, page);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            super.service(request, response);
        } catch (RuntimeException unknown) {
            unavailable.answer(request, response, unknown);
        }
    }
}
