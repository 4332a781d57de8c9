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
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/**
 * Tells the browser, and whoever measures there, how long the server worked: {@code Server-Timing: app;dur=12.3}, in
 * milliseconds up to the first byte of the answer. Vaadin computes an answer completely before it writes it.
 */
@Component(
        service = Filter.class,
        property = {
            Whiteboard.IN_CONTEXT,
            "osgi.http.whiteboard.filter.pattern=/*",
            "osgi.http.whiteboard.filter.asyncSupported:Boolean=true"
        })
public final class Timing implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean measured = request instanceof HttpServletRequest http && !"push".equals(Paths.vaadinType(http));
        chain.doFilter(request, measured ? new Timed((HttpServletResponse) response) : response);
    }

    private static final class Timed extends HttpServletResponseWrapper {
        private final long start = System.nanoTime();
        private boolean said;

        Timed(HttpServletResponse response) {
            super(response);
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
                double millis = (System.nanoTime() - start) / 1e6;
                setHeader("Server-Timing", String.format(Locale.ROOT, "app;dur=%.1f", millis));
            }
        }
    }
}
