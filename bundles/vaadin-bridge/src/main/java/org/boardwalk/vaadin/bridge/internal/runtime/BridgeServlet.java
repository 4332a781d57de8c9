package org.boardwalk.vaadin.bridge.internal.runtime;

import com.vaadin.flow.di.Lookup;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Set;
import org.boardwalk.vaadin.bridge.internal.pages.Routes;
import org.boardwalk.vaadin.bridge.internal.problems.FailedView;
import org.boardwalk.vaadin.bridge.internal.problems.ForbiddenView;
import org.boardwalk.vaadin.bridge.internal.problems.NotFoundView;
import org.boardwalk.vaadin.bridge.internal.web.Whiteboard;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Vaadin's servlet. What a servlet container finds by scanning classes is told to Vaadin here. */
@Component(
        service = Servlet.class,
        property = {
            Whiteboard.IN_CONTEXT,
            Whiteboard.NAME + "vaadin",
            Whiteboard.PATTERN + "/*",
            Whiteboard.ASYNC,
            "servlet.init.productionMode=true",
            // The first answer carries the page itself: one round trip less until it is seen.
            "servlet.init.eagerServerLoad=true",
            "servlet.init.closeIdleSessions=false",
            "servlet.init.heartbeatInterval=120",
            // Vaadin would look for its mapping in a registry the whiteboard does not have, and warn.
            "servlet.init.VAADIN_SERVLET_VITE_DEV_MODE_FRONTEND_PATH=/*"
        })
public final class BridgeServlet extends VaadinServlet {
    private static final long serialVersionUID = 1L;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final transient Parts parts;
    private transient @Nullable Routes routes;

    @Activate
    public BridgeServlet(@Reference Parts parts) {
        this.parts = parts;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(VaadinServlet.class.getClassLoader());
        try {
            // The context outlives a servlet that went with its database, and Vaadin sets this only once.
            config.getServletContext().removeAttribute(Lookup.class.getName());
            VaadinServletContext context = new VaadinServletContext(config.getServletContext());
            prepare(context);
            super.init(config);
            publish(ApplicationRouteRegistry.getInstance(context));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void prepare(VaadinServletContext context) throws ServletException {
        new LookupInitializer()
                .initialize(context, new HashMap<>(), lookup -> context.setAttribute(Lookup.class, lookup));
        VaadinAppShellInitializer.init(Set.of(AppShell.class), context);
        ApplicationRouteRegistry.getInstance(context)
                .setErrorNavigationTargets(Set.of(ForbiddenView.class, NotFoundView.class, FailedView.class));
    }

    private void publish(ApplicationRouteRegistry registry) {
        registry.clean();
        Routes published = new Routes(registry);
        parts.pages().listen(published);
        routes = published;
        parts.shells().onChange(() -> parts.openPages().renewFrames(PATIENCE));
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        BridgeService service = new BridgeService(this, configuration, parts);
        service.init();
        return service;
    }

    @Override
    public void service(ServletRequest request, ServletResponse response) throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(VaadinServlet.class.getClassLoader());
        parts.caches().onWebThread();
        try {
            super.service(request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void destroy() {
        Routes published = routes;
        if (published != null) {
            parts.pages().forget(published);
        }
        super.destroy();
    }
}
