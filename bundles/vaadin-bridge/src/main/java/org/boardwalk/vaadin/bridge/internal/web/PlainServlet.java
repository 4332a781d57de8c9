package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.ui.api.Assets;

/** A page that comes before Vaadin, and says so when it cannot know what to answer. */
abstract class PlainServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Unavailable unavailable;

    PlainServlet(Texts texts, Assets assets) {
        this.unavailable = new Unavailable(texts, assets);
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
