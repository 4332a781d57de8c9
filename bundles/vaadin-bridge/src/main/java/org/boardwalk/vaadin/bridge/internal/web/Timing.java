package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Measures how long the server worked, for those who watch over it, and tells the browser: {@code Server-Timing:
 * app;dur=12.3}, in milliseconds up to the first byte of the answer. Vaadin computes an answer completely before it
 * writes it.
 */
@Component(
        service = Filter.class,
        property = {
            Whiteboard.IN_CONTEXT,
            "osgi.http.whiteboard.filter.pattern=/*",
            "osgi.http.whiteboard.filter.asyncSupported:Boolean=true"
        })
public final class Timing implements Filter {
    private final Requests requests;

    @Activate
    public Timing(@Reference Requests requests) {
        this.requests = requests;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean measured = request instanceof HttpServletRequest http && !Paths.isAutomatic(Paths.vaadinType(http));
        if (!measured) {
            chain.doFilter(request, response);
            return;
        }
        Timed timed = new Timed((HttpServletResponse) response);
        boolean answered = false;
        try {
            chain.doFilter(request, timed);
            answered = true;
        } finally {
            note((HttpServletRequest) request, timed, answered);
        }
    }

    private void note(HttpServletRequest request, Timed timed, boolean answered) {
        String kind = Paths.kind(Paths.of(request));
        String route = request.getAttribute(Requests.ROUTE) instanceof String shown ? shown : kind;
        int status = answered ? timed.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        requests.ended(route, Paths.vaadinType(request) != null, status, timed.soFar());
    }

    private static final class Timed extends HttpServletResponseWrapper {
        private final long start = System.nanoTime();
        private boolean said;

        Timed(HttpServletResponse response) {
            super(response);
        }

        Duration soFar() {
            return Duration.ofNanos(System.nanoTime() - start);
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            say();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            say();
            return super.getWriter();
        }

        private void say() {
            if (!said) {
                said = true;
                setHeader("Server-Timing", String.format(Locale.ROOT, "app;dur=%.1f", soFar().toNanos() / 1e6));
            }
        }
    }
}
