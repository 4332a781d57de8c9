package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What kind of request it is, judged by its path and Vaadin's request type alone. */
final class Paths {
    static final String SIGN_IN = "/sign-in";
    static final String WELCOME = "/welcome";
    static final String ASSETS = "/assets/";
    static final String GUEST = "/guest/";
    static final String LEGAL = "/legal";
    static final String HEALTH = "/health/";
    static final String METRICS = "/metrics";

    /** Files without any data of ours: their addresses carry hashes or versions, anybody may have them. */
    private static final List<String> STATIC = List.of(ASSETS, "/VAADIN/build/", "/VAADIN/static/", "/aura/", "/lumo/");

    private Paths() {}

    /** The path below the context, with a slash in front. */
    static String of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int parameters = path.indexOf(';');
        return parameters < 0 ? path : path.substring(0, parameters);
    }

    /** The path for a log: a guest's address is a secret. */
    static String forLog(HttpServletRequest request) {
        String path = of(request);
        return isGuest(path) ? GUEST + "…" : path;
    }

    /** What kind of page the path names, in words of our own: what people type stays out of it. */
    static String kind(String path) {
        if (isGuest(path)) {
            return "guest";
        }
        if (isStatic(path)) {
            return "static";
        }
        if (path.startsWith(HEALTH) && isOpenToAll(path)) {
            return "health";
        }
        return isOpenToAll(path) ? path.substring(1) : "other";
    }

    /** Pages for people without an account: they belong to no browser session. */
    static boolean isGuest(String path) {
        return path.startsWith(GUEST) && !path.contains("..");
    }

    static boolean isStatic(String path) {
        return !path.contains("..") && STATIC.stream().anyMatch(path::startsWith);
    }

    static boolean isOpenToAll(String path) {
        return path.equals(SIGN_IN)
                || path.equals(WELCOME)
                || path.equals(LEGAL)
                || path.equals("/favicon.ico")
                || path.equals(METRICS)
                || path.startsWith(HEALTH) && !path.contains("..")
                || isGuest(path)
                || isStatic(path);
    }

    /** Vaadin's own traffic of a page that is open already: calls, heartbeat, push. */
    static @Nullable String vaadinType(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return null;
        }
        for (String part : query.split("&", 20)) {
            if (part.startsWith("v-r=")) {
                return part.substring("v-r=".length());
            }
        }
        return null;
    }

    /** Sent by an open page by itself: says nothing about the person being there. */
    static boolean isAutomatic(@Nullable String vaadinType) {
        return "heartbeat".equals(vaadinType) || "push".equals(vaadinType);
    }

    /** Where to go after sign-in: only into this deployment, whatever the address says. */
    static String safeTarget(@Nullable String wanted) {
        if (wanted == null) {
            return "/";
        }
        boolean local = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && !wanted.contains("/.")
                && wanted.chars().noneMatch(c -> c == '\\' || c < ' ')
                && !wanted.startsWith(SIGN_IN)
                && !wanted.startsWith(WELCOME);
        return local ? wanted : "/";
    }
}
