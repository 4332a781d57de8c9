package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a form was sent from our own page: the same random value in a cookie and in the form. It needs no
 * session, so a visitor who only looks at the sign-in page costs no memory.
 */
final class FormToken {
    static final String FIELD = "token_form";
    private static final String COOKIE = "bw-form";
    private static final SecureRandom RANDOM = new SecureRandom();

    private FormToken() {}

    /** The value for the form; sets the cookie unless the browser has it already (from another tab). */
    static String issue(HttpServletRequest request, HttpServletResponse response) {
        return Cookies.get(request, COOKIE).filter(FormToken::isWellFormed).orElseGet(() -> {
            byte[] bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            Cookies.set(request, response, COOKIE, token, -1);
            return token;
        });
    }

    static boolean isValid(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean fromElsewhere = site != null && !site.equals("same-origin") && !site.equals("none");
        return !fromElsewhere && matches(Cookies.get(request, COOKIE).orElse(null), request.getParameter(FIELD));
    }

    static boolean matches(@Nullable String cookie, @Nullable String field) {
        return cookie != null
                && field != null
                && isWellFormed(cookie)
                && MessageDigest.isEqual(
                        cookie.getBytes(StandardCharsets.UTF_8), field.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isWellFormed(String token) {
        return token.matches("[A-Za-z0-9_-]{32}");
    }
}
