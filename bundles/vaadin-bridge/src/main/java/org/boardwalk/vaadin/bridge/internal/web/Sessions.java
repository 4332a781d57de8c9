package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.vaadin.bridge.internal.open.SignedIn;

/** Begins the browser session of a person who proved who it is. */
final class Sessions {
    /** The container forgets a session whose browser is gone; a browser that is there asks every five minutes. */
    private static final int UNSEEN_S = 15 * 60;

    private Sessions() {}

    /** Nothing of the session before survives, so nobody can have planted its id. */
    static void begin(HttpServletRequest request, HttpServletResponse response, Account account) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(UNSEEN_S);
        SignedIn.put(session, account.id());
        Cookies.protectSession(request, response);
    }
}
