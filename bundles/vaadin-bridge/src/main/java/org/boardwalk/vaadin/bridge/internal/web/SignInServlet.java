package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.SignIn;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.vaadin.bridge.internal.open.SignedIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sign-in page: plain HTML, so that it is there at once, works without JavaScript and with password managers. */
@Component(
        service = Servlet.class,
        property = {Whiteboard.IN_CONTEXT, Whiteboard.NAME + "sign-in", Whiteboard.PATTERN + Paths.SIGN_IN})
public final class SignInServlet extends PlainServlet {
    private static final long serialVersionUID = 1L;

    private final transient SignIn signIn;
    private final transient Texts texts;
    private final transient SignInForm form;
    private final transient PlainPage page;

    @Activate
    public SignInServlet(@Reference SignIn signIn, @Reference Texts texts, @Reference PlainPage page) {
        super(texts, page);
        this.signIn = signIn;
        this.texts = texts;
        this.form = new SignInForm(signIn);
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SignedIn.of(request.getSession(false)).isPresent()) {
            goOn(request, response);
            return;
        }
        show(request, response, "", "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reader reader = Reader.of(request, response, texts);
        String name = Objects.requireNonNullElse(request.getParameter("username"), "");
        String password = Objects.requireNonNullElse(request.getParameter("password"), "");
        if (!FormToken.isValid(request)) {
            show(request, response, name, reader.text("platform.signIn.stale"));
            return;
        }
        try {
            Sessions.begin(request, response, signIn.signIn(name, password, request.getRemoteAddr()));
            goOn(request, response);
        } catch (ProblemException problem) {
            show(request, response, name, reader.text(problem));
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String name, String error)
            throws IOException {
        Reader reader = Reader.of(request, response, texts);
        response.setStatus(error.isEmpty() ? HttpServletResponse.SC_OK : 422);
        String to = Paths.safeTarget(request.getParameter("to"));
        String body = form.render(reader, FormToken.issue(request, response), to, name, error);
        page.write(request, response, reader, reader.text("platform.signIn.title"), body);
    }

    private static void goOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + Paths.safeTarget(request.getParameter("to")));
    }
}
