package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cookies no script can read and no other site sends along. */
final class Cookies {
    private Cookies() {}

    static Optional<String> get(HttpServletRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** @param maxAgeS -1 until the browser closes */
    static void set(HttpServletRequest request, HttpServletResponse response, String name, String value, int maxAgeS) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(maxAgeS);
        response.addCookie(cookie);
    }

    /** The container writes the session's cookie without the attributes we want and has no setting for them. */
    static void protectSession(HttpServletRequest request, HttpServletResponse response) {
        List<String> cookies = List.copyOf(response.getHeaders("Set-Cookie"));
        for (int i = 0; i < cookies.size(); i++) {
            String cookie = hardened(cookies.get(i), request.isSecure());
            if (i == 0) {
                response.setHeader("Set-Cookie", cookie);
            } else {
                response.addHeader("Set-Cookie", cookie);
            }
        }
    }

    static String hardened(String cookie, boolean secure) {
        String result = cookie;
        result += result.contains("HttpOnly") ? "" : "; HttpOnly";
        result += result.contains("SameSite") ? "" : "; SameSite=Lax";
        return result + (!secure || result.contains("Secure") ? "" : "; Secure");
    }
}
