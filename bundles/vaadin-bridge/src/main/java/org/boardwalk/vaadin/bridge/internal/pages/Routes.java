package org.boardwalk.vaadin.bridge.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import java.util.Optional;
import org.boardwalk.vaadin.bridge.internal.frame.Frame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps Vaadin's routes equal to the pages that are published. */
public final class Routes implements Pages.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);

    private final RouteConfiguration routes;

    public Routes(ApplicationRouteRegistry registry) {
        routes = RouteConfiguration.forRegistry(registry);
    }

    @Override
    public void came(PageEntry entry) {
        Optional<Class<? extends Component>> other = pageAt(entry.route());
        if (other.isPresent()) {
            LOG.error(
                    "Route '{}' of {} is taken by {}: the page stays out",
                    entry.route(),
                    entry.type().getName(),
                    other.get().getName());
            return;
        }
        routes.setRoute(entry.route(), entry.type(), List.of(Frame.class));
    }

    /** By the very words of the route: what "people/:id" would also answer is still free for a page "people/new". */
    private Optional<Class<? extends Component>> pageAt(String route) {
        return routes.getAvailableRoutes().stream()
                .filter(one -> one.getTemplate().equals(route))
                .findFirst()
                .map(RouteBaseData::getNavigationTarget);
    }

    @Override
    public void went(PageEntry entry) {
        routes.removeRoute(entry.type());
    }
}
