package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request and what was answered, as a browser would see both. */
final class Exchange {
    final Map<String, String> headers = new HashMap<>();
    final Map<String, Cookie> cookies = new HashMap<>();
    final StringWriter body = new StringWriter();
    int status = HttpServletResponse.SC_OK;
    private final String method;
    private final String path;
    private final Map<String, String[]> parameters = new HashMap<>();
    private final List<Cookie> sent = new ArrayList<>();
    private final Map<String, String> sentHeaders = new HashMap<>();
    private String from = "192.0.2.7";
    private String host = "board.example.org";
    private @Nullable HttpSession session;

    Exchange(String method, String path) {
        this.method = method;
        this.path = path;
    }

    Exchange with(String name, String value) {
        parameters.put(name, new String[] {value});
        return this;
    }

    Exchange cookie(Cookie cookie) {
        sent.add(cookie);
        return this;
    }

    Exchange header(String name, String value) {
        sentHeaders.put(name, value);
        return this;
    }

    /** Address of whoever asks. */
    Exchange from(String address) {
        from = address;
        return this;
    }

    /** Name of the server as the address says it. */
    Exchange host(String name) {
        host = name;
        return this;
    }

    Exchange session(HttpSession value) {
        session = value;
        return this;
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getMethod" -> method;
            case "getRequestURI" -> path;
            case "getPathInfo" -> path;
            case "getContextPath" -> "";
            case "getRemoteAddr" -> from;
            case "getServerName" -> host;
            case "getHeader" -> sentHeaders.get((String) arguments[0]);
            case "getLocales" -> Collections.enumeration(List.of(Locale.ENGLISH));
            case "getCookies" -> sent.toArray(Cookie[]::new);
            case "getParameter" -> {
                String[] values = parameters.get((String) arguments[0]);
                yield values == null ? null : values[0];
            }
            case "getParameterMap" -> parameters;
            case "isSecure" -> false;
            case "getSession" -> session;
            case "getQueryString" -> null;
            default -> throw new UnsupportedOperationException(name);
        });
    }

    HttpServletResponse response() {
        PrintWriter writer = new PrintWriter(body, true);
        return proxy(HttpServletResponse.class, (name, arguments) -> switch (name) {
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "setStatus", "sendError" -> status = (Integer) arguments[0];
            case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
            case "setCharacterEncoding" -> null;
            case "addCookie" -> cookies.put(((Cookie) arguments[0]).getName(), (Cookie) arguments[0]);
            case "getWriter" -> writer;
            case "getHeaders" -> (Collection<String>) List.<String>of();
            default -> throw new UnsupportedOperationException(name);
        });
    }

    static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                Exchange.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object result = call.answer(method.getName(), arguments == null ? new Object[0] : arguments);
                    return method.getReturnType() == void.class ? null : result;
                }));
    }

    /** Answers a call by its name. */
    interface Call {
        @Nullable
        Object answer(String name, Object[] arguments);
    }
}
