package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.boardwalk.platform.api.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people are told while nobody can find out who they are: mostly, while the database is away. */
final class Unavailable {
    private static final Logger LOG = LoggerFactory.getLogger(Unavailable.class);
    private static final String RETRY_AFTER_S = "20";
    private static final String BODY = "<h1>{{title}}</h1><p>{{explanation}}</p>";

    private final Texts texts;
    private final PlainPage page;

    Unavailable(Texts texts, PlainPage page) {
        this.texts = texts;
        this.page = page;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, RuntimeException cause) throws IOException {
        LOG.warn("{} could not be answered: {}", Paths.forLog(request), cause.toString());
        answer(request, response);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reader reader = Reader.of(request, response, texts);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_AFTER_S);
        String body = Html.fill(
                BODY,
                Map.of(
                        "title", reader.html("platform.unavailable.title"),
                        "explanation", reader.html("platform.unavailable.explanation")));
        page.write(request, response, reader, reader.text("platform.unavailable.title"), body);
    }
}
