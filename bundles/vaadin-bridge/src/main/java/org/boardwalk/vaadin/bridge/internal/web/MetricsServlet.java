package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.boardwalk.platform.api.metric.Metrics;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The deployment's figures for Prometheus, at {@code /metrics}: for whoever asks on this machine itself, and with the
 * token of {@code etc/org.boardwalk.metrics.cfg} from elsewhere. A proxy on this machine asks for somebody else.
 */
@Component(
        service = Servlet.class,
        configurationPid = "org.boardwalk.metrics",
        property = {Whiteboard.IN_CONTEXT, Whiteboard.NAME + "metrics", Whiteboard.PATTERN + Paths.METRICS})
public final class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "::1", "[::1]", "[0:0:0:0:0:0:0:1]");

    /** What proxies add to a request. */
    private static final Set<String> PROXIES =
            Set.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private final transient Metrics metrics;
    private final String token;

    /** Properties of the configuration. */
    @interface Config {
        /** What a scraper on another machine sends; empty: none may. */
        String token() default "";
    }

    @Activate
    public MetricsServlet(@Reference Metrics metrics, Config config) {
        this.metrics = metrics;
        this.token = config.token().strip();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        if (isLocal(request) || hasToken(request)) {
            String figures = metrics.text();
            response.setHeader("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            response.getWriter().write(figures);
        } else if (token.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.getWriter()
                    .write("Figures are given to this machine only. For others, set a token in"
                            + " etc/org.boardwalk.metrics.cfg.\n");
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("WWW-Authenticate", "Bearer");
            response.getWriter()
                    .write("Send the token of etc/org.boardwalk.metrics.cfg as \"Authorization: Bearer TOKEN\".\n");
        }
    }

    /** From this machine, to a name of this machine, and by no proxy, as far as a proxy can be told. */
    private static boolean isLocal(HttpServletRequest request) throws IOException {
        // An address, never a name: nothing is looked up.
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && LOCAL.contains(request.getServerName())
                && PROXIES.stream().allMatch(header -> request.getHeader(header) == null);
    }

    /** Takes as long for a wrong token as for the right one. */
    private boolean hasToken(HttpServletRequest request) {
        @Nullable String sent = request.getHeader("Authorization");
        return !token.isEmpty()
                && sent != null
                && sent.startsWith(BEARER)
                && MessageDigest.isEqual(
                        bytes(token), bytes(sent.substring(BEARER.length()).strip()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
