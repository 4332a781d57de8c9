package org.boardwalk.vaadin.bridge.internal.runtime;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationListener;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import org.boardwalk.vaadin.bridge.internal.pages.PageEntry;
import org.boardwalk.vaadin.bridge.internal.pages.Pages;
import org.boardwalk.vaadin.bridge.internal.web.Requests;
import org.jspecify.annotations.Nullable;

/** Notes with each request which page's route it worked for, as a pattern, so that time is counted by page. */
final class ShownPage implements AfterNavigationListener, VaadinRequestInterceptor {
    private static final long serialVersionUID = 1L;

    private final transient Pages pages;

    ShownPage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String route = event.getActiveChain().stream()
                .findFirst()
                .flatMap(view -> pages.of(view.getClass()))
                .map(PageEntry::route)
                .map(pattern -> pattern.isEmpty() ? "home" : pattern)
                .orElse("problem");
        UI ui = UI.getCurrent();
        ComponentUtil.setData(ui, Route.class, new Route(route));
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {}

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception thrown) {}

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        UI ui = UI.getCurrent();
        Route route = ui == null ? null : ComponentUtil.getData(ui, Route.class);
        if (route != null) {
            request.setAttribute(Requests.ROUTE, route.pattern());
        }
    }

    private record Route(String pattern) {}
}
