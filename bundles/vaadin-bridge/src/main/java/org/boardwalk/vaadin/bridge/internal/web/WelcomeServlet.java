package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.SignIn;
import org.boardwalk.platform.api.security.SignIn.Invitation;
import org.boardwalk.platform.api.text.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where a one-time link leads: the first administrator, somebody invited, or a password that is set anew. */
@Component(
        service = Servlet.class,
        property = {Whiteboard.IN_CONTEXT, Whiteboard.NAME + "welcome", Whiteboard.PATTERN + Paths.WELCOME})
public final class WelcomeServlet extends PlainServlet {
    private static final long serialVersionUID = 1L;

    private final transient SignIn signIn;
    private final transient Texts texts;
    private final transient PlainPage page;

    @Activate
    public WelcomeServlet(@Reference SignIn signIn, @Reference Texts texts, @Reference PlainPage page) {
        super(texts, page);
        this.signIn = signIn;
        this.texts = texts;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, Reader.of(request, response, texts), "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reader reader = Reader.of(request, response, texts);
        if (!FormToken.isValid(request)) {
            show(request, response, reader, reader.text("platform.signIn.stale"));
            return;
        }
        if (!parameter(request, "password").equals(parameter(request, "again"))) {
            show(request, response, reader, reader.text("platform.welcome.differ"));
            return;
        }
        try {
            accept(request, response);
        } catch (ProblemException problem) {
            show(request, response, reader, reader.text(problem));
        }
    }

    private void accept(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var account = signIn.accept(
                parameter(request, "token"),
                parameter(request, "username"),
                parameter(request, "displayName"),
                parameter(request, "password"));
        Sessions.begin(request, response, account);
        response.sendRedirect(request.getContextPath() + "/");
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Reader reader, String error)
            throws IOException {
        // The address carries the token: it must not travel to anybody.
        response.setHeader("Referrer-Policy", "no-referrer");
        String token = parameter(request, "token");
        Optional<Invitation> invitation = signIn.invitation(token);
        if (invitation.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_GONE);
            page.write(request, response, reader, reader.text("platform.welcome.gone"), WelcomeForm.gone(reader));
            return;
        }
        response.setStatus(error.isEmpty() ? HttpServletResponse.SC_OK : 422);
        WelcomeForm form = new WelcomeForm(
                reader, invitation.get(), token, parameter(request, "username"), parameter(request, "displayName"));
        page.write(
                request,
                response,
                reader,
                reader.text("platform.welcome.title"),
                form.render(FormToken.issue(request, response), error));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
