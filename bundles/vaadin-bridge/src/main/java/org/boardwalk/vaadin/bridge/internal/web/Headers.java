package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.http.HttpServletResponse;

/** Headers that keep a browser from doing what a page of ours never asks for. */
public final class Headers {
    /**
     * Vaadin compiles the expressions its server sends ({@code executeJs}, event filters) with {@code new Function},
     * so scripts need 'unsafe-eval'; inline scripts run only with the nonce of this one response. Its components
     * put style elements into the page, which cannot carry a nonce: styles need 'unsafe-inline'.
     */
    private static final String VAADIN_POLICY = "default-src 'none'; script-src 'self' 'nonce-%s' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /** Our own plain pages run no script at all. */
    private static final String PLAIN_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Headers() {}

    static void all(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
    }

    /** For answers that depend on who asks, and for everything that is no file. */
    static void neverStore(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    /** For what is no page: nothing in it may load or run anything. */
    static void noContent(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    /** For files: what is opened as a page by itself runs no script, loads nothing and belongs to no site. */
    static void picture(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox");
    }

    static void plainPage(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", PLAIN_POLICY);
        neverStore(response);
    }

    /** The policy of a page Vaadin serves. */
    public static String vaadinPolicy(String nonce) {
        return VAADIN_POLICY.formatted(nonce);
    }
}
