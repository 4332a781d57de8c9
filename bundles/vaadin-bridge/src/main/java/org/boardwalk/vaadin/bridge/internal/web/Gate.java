package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.vaadin.bridge.internal.WebConfig;
import org.boardwalk.vaadin.bridge.internal.open.SignedIn;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.servlet.context.ServletContextHelper;

/**
 * The one way in: every request passes here before any servlet sees it. Who is not signed in gets the sign-in page;
 * who is, has the thread bound to the account until the request ends.
 */
@Component(
        service = ServletContextHelper.class,
        configurationPid = WebConfig.PID,
        property = {Whiteboard.CONTEXT_NAME, Whiteboard.CONTEXT_PATH})
@Designate(ocd = WebConfig.class)
public final class Gate extends ServletContextHelper {
    private final CurrentUser currentUser;
    private final RequestUser requestUser;
    private final Unavailable unavailable;
    private final Duration idleLimit;

    @Activate
    public Gate(
            @Reference CurrentUser currentUser,
            @Reference RequestUser requestUser,
            @Reference Texts texts,
            @Reference PlainPage page,
            WebConfig config) {
        this.currentUser = currentUser;
        this.requestUser = requestUser;
        this.unavailable = new Unavailable(texts, page);
        this.idleLimit = Duration.ofMinutes(Math.max(5, Math.min(720, config.idle_minutes())));
    }

    @Override
    public boolean handleSecurity(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RequestId.begin(request, response);
        boolean enters = false;
        try {
            enters = enters(request, response);
            return enters;
        } finally {
            // Nobody says that a refused request has ended.
            if (!enters) {
                RequestId.end();
            }
        }
    }

    private boolean enters(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Headers.all(response);
        String path = Paths.of(request);
        if (Paths.isStatic(path)) {
            return true;
        }
        Headers.neverStore(response);
        Headers.noContent(response);
        if (Paths.isGuest(path)) {
            requestUser.clear();
            return true;
        }
        String type = Paths.vaadinType(request);
        Optional<SignedIn> signedIn;
        try {
            signedIn = signedIn(request, type);
        } catch (RuntimeException unknown) {
            requestUser.clear();
            unavailable.answer(request, response, unknown);
            return false;
        }
        requestUser.bind(signedIn);
        if (signedIn.isPresent() || Paths.isOpenToAll(path) || isCallOfEndedSession(request, type)) {
            return true;
        }
        requestUser.clear();
        refuse(request, response, path, type);
        return false;
    }

    @Override
    public void finishSecurity(HttpServletRequest request, HttpServletResponse response) {
        requestUser.clear();
        RequestId.end();
    }

    @Override
    public @Nullable String getMimeType(String name) {
        return MimeTypes.of(name);
    }

    /** The session's person, if the account still may sign in and the person did not leave the desk. */
    private Optional<SignedIn> signedIn(HttpServletRequest request, @Nullable String type) {
        HttpSession session = request.getSession(false);
        Optional<SignedIn> found = SignedIn.of(session);
        if (session == null || found.isEmpty()) {
            return Optional.empty();
        }
        SignedIn signedIn = found.get();
        long now = System.currentTimeMillis();
        if (signedIn.isIdle(now, idleLimit) || !isEnabled(signedIn)) {
            session.invalidate();
            return Optional.empty();
        }
        if (!Paths.isAutomatic(type)) {
            signedIn.touch(now);
        }
        return found;
    }

    private boolean isEnabled(SignedIn signedIn) {
        requestUser.bind(Optional.of(signedIn));
        return currentUser.account().isPresent();
    }

    /** Vaadin itself answers these best: it tells the open page that its session has ended, and creates none. */
    private static boolean isCallOfEndedSession(HttpServletRequest request, @Nullable String type) {
        return request.getSession(false) == null && ("uidl".equals(type) || Paths.isAutomatic(type));
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, String path, @Nullable String type)
            throws IOException {
        boolean page = "GET".equals(request.getMethod()) && type == null && !path.startsWith("/VAADIN/");
        if (!page) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = request.getQueryString();
        String wanted = query == null ? path : path + "?" + query;
        String to = wanted.equals("/") ? "" : "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        response.sendRedirect(request.getContextPath() + Paths.SIGN_IN + to);
    }
}
