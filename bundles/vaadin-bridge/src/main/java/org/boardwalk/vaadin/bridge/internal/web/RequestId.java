package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * The id by which all lines of the log about one request are found. A proxy's own is kept if it is one: a long number in
 * hexadecimal digits, hyphens allowed, so that no name comes into the log this way.
 */
public final class RequestId {
    static final String HEADER = "X-Request-Id";

    /** As the log's configuration calls it. */
    private static final String KEY = "request";

    private static final Pattern WELL_FORMED = Pattern.compile("[0-9A-Fa-f][0-9A-Fa-f-]{14,62}[0-9A-Fa-f]");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 8;

    private RequestId() {}

    /** From here to {@link #end} the thread works for this request. */
    static void begin(HttpServletRequest request, HttpServletResponse response) {
        String given = request.getHeader(HEADER);
        String id = given != null && WELL_FORMED.matcher(given).matches() ? given : made();
        MDC.put(KEY, id);
        response.setHeader(HEADER, id);
    }

    static void end() {
        MDC.remove(KEY);
    }

    /** The id of the request this thread works for; where it works for none, a new one. */
    public static String current() {
        String id = MDC.get(KEY);
        return id == null ? made() : id;
    }

    private static String made() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
