package org.boardwalk.vaadin.bridge.internal.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.vaadin.bridge.internal.pages.Pages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * For supervisors and balancers, without sign-in: {@code /health/live} answers while the process serves requests,
 * {@code /health/ready} once people can work. Says names and states, never details.
 */
@Component(
        service = Servlet.class,
        property = {Whiteboard.IN_CONTEXT, Whiteboard.NAME + "health", Whiteboard.PATTERN + "/health/*"})
public final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(HealthServlet.class);
    private static final String DATABASE = "platform.database";

    private final transient BooleanSupplier servesHome;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<HealthCheck> checks = List.of();

    @Activate
    public HealthServlet(@Reference Pages pages) {
        this(pages::servesHome);
    }

    /** @param servesHome whether the first page is there */
    HealthServlet(BooleanSupplier servesHome) {
        this.servesHome = servesHome;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/live" -> answer(response, true, Map.of());
            case "/ready" -> ready(response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void ready(HttpServletResponse response) throws IOException {
        Map<String, Status> states = new TreeMap<>();
        checks.forEach(check -> states.put(check.id(), status(check)));
        states.put("platform.pages", servesHome.getAsBoolean() ? Status.UP : Status.DOWN);
        states.putIfAbsent(DATABASE, Status.DOWN);
        answer(response, !states.containsValue(Status.DOWN), states);
    }

    private static Status status(HealthCheck check) {
        try {
            return check.check().status();
        } catch (RuntimeException broken) {
            LOG.warn("Health check {} failed", check.getClass().getName(), broken);
            return Status.DOWN;
        }
    }

    private static void answer(HttpServletResponse response, boolean well, Map<String, Status> states)
            throws IOException {
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        // Ids are made of letters, digits, dots and dashes: nothing to escape.
        String checks = states.entrySet().stream()
                .map(state -> "\"" + state.getKey() + "\":\"" + state.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        response.getWriter().write("{\"status\":\"" + (well ? "UP" : "DOWN") + "\",\"checks\":" + checks + "}");
    }
}
