package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.boardwalk.platform.api.security.GuestFile;
import org.boardwalk.platform.api.security.GuestForm;
import org.boardwalk.platform.api.security.GuestVisits;
import org.boardwalk.platform.api.security.GuestVisits.Reason;
import org.boardwalk.platform.api.security.GuestVisits.Visit;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Where a guest link leads: a plain form for somebody without an account, or a file. It works for no browser session, also
 * when somebody is signed in to this browser.
 */
@Component(
        service = Servlet.class,
        property = {Whiteboard.IN_CONTEXT, Whiteboard.NAME + "guest", Whiteboard.PATTERN + Paths.GUEST + "*"})
public final class GuestServlet extends PlainServlet {
    private static final long serialVersionUID = 1L;
    private static final String ACTION = "action";
    private static final int TOO_MANY_REQUESTS = 429;

    private final transient GuestVisits visits;
    private final transient Texts texts;
    private final transient PlainPage page;

    @Activate
    public GuestServlet(@Reference GuestVisits visits, @Reference Texts texts, @Reference PlainPage page) {
        super(texts, page);
        this.visits = visits;
        this.texts = texts;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reader reader = Reader.of(request, response, texts);
        show(request, response, reader, visits.open(token(request), reader.locale(), request.getRemoteAddr()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reader reader = Reader.of(request, response, texts);
        if (FormToken.isValid(request)) {
            show(request, response, reader, answer(request, reader));
        } else {
            Visit visit = visits.open(token(request), reader.locale(), request.getRemoteAddr());
            show(request, response, reader, typedAgain(visit, request, reader));
        }
    }

    private Visit answer(HttpServletRequest request, Reader reader) {
        return visits.answer(
                token(request),
                Objects.requireNonNullElse(request.getParameter(ACTION), ""),
                values(request),
                reader.locale(),
                request.getRemoteAddr());
    }

    /** The same form with what was typed, for whoever left it open too long. */
    private static Visit typedAgain(Visit visit, HttpServletRequest request, Reader reader) {
        if (!(visit instanceof Visit.Form shown)) {
            return visit;
        }
        var form = shown.form();
        Map<String, String> typed = values(request);
        var fields = form.fields().stream()
                .map(field -> field.withValue(typed.getOrDefault(field.name(), "")))
                .toList();
        return new Visit.Form(
                new GuestForm(form.heading(), form.sentences(), form.table(), fields, form.actions()),
                Map.of("", reader.text("platform.guest.stale")));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Reader reader, Visit visit)
            throws IOException {
        // The address carries the token: it must not travel to anybody.
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        GuestHtml html = new GuestHtml(reader);
        switch (visit) {
            case Visit.File file -> write(response, file.content());
            case Visit.Answered done ->
                page.write(request, response, reader, done.thanks().heading(), html.thanks(done.thanks()));
            case Visit.Closed closed -> {
                response.setStatus(status(closed.reason()));
                String title = reader.text("platform.guest." + closed.reason() + ".title");
                page.write(request, response, reader, title, html.closed(closed.reason()));
            }
            case Visit.Form form -> {
                response.setStatus(form.errors().isEmpty() ? HttpServletResponse.SC_OK : 422);
                String action = request.getContextPath() + Paths.of(request);
                String body = html.form(form, action, FormToken.issue(request, response));
                page.write(request, response, reader, form.form().heading(), body);
            }
        }
    }

    private static void write(HttpServletResponse response, GuestFile.Content content) throws IOException {
        response.setContentType(content.mediaType());
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + content.name() + "\"");
        response.getWriter().write(content.text());
    }

    private static int status(Reason reason) {
        return switch (reason) {
            case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
            case OFF -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case BUSY -> TOO_MANY_REQUESTS;
            case ANSWERED, EXPIRED, REPLACED, SETTLED -> HttpServletResponse.SC_GONE;
        };
    }

    private static String token(HttpServletRequest request) {
        String path = Paths.of(request);
        return path.startsWith(Paths.GUEST) ? path.substring(Paths.GUEST.length()) : "";
    }

    private static Map<String, String> values(HttpServletRequest request) {
        Map<String, String> values = new HashMap<>();
        request.getParameterMap().forEach((name, sent) -> values.put(name, sent.length == 0 ? "" : sent[0]));
        return values;
    }
}
