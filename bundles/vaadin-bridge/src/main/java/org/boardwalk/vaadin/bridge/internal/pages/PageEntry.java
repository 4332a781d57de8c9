package org.boardwalk.vaadin.bridge.internal.pages;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.boardwalk.platform.ui.api.Page;
import org.boardwalk.platform.ui.api.Section;
import org.boardwalk.platform.ui.api.shell.Menu;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** A page as published: what its annotation says, and where its instances come from. */
public record PageEntry(
        ServiceReference<?> service,
        Bundle bundle,
        Class<? extends Component> type,
        String route,
        String title,
        String section,
        int order,
        String permission,
        String icon,
        boolean menu) {

    /**
     * Reads the service's properties; empty when it is no page: no component's class, or not one instance a request.
     */
    static Optional<PageEntry> of(ServiceReference<?> service) {
        Bundle bundle = service.getBundle();
        if (bundle == null || !Constants.SCOPE_PROTOTYPE.equals(service.getProperty(Constants.SERVICE_SCOPE))) {
            return Optional.empty();
        }
        for (String name : (String[]) service.getProperty(Constants.OBJECTCLASS)) {
            Optional<Class<? extends Component>> type = component(bundle, name);
            if (type.isPresent()) {
                return Optional.of(read(service, bundle, type.get()));
            }
        }
        return Optional.empty();
    }

    private static PageEntry read(ServiceReference<?> service, Bundle bundle, Class<? extends Component> type) {
        return new PageEntry(
                service,
                bundle,
                type,
                text(service, "route", ""),
                text(service, "title", type.getSimpleName()),
                text(service, "section", Section.WORK),
                service.getProperty(Page.PREFIX_ + "order") instanceof Number number ? number.intValue() : 100,
                text(service, "permission", ""),
                text(service, "icon", "circle-thin"),
                !Boolean.FALSE.equals(service.getProperty(Page.PREFIX_ + "menu")));
    }

    private static Optional<Class<? extends Component>> component(Bundle bundle, String name) {
        try {
            Class<?> type = bundle.loadClass(name);
            return Component.class.isAssignableFrom(type)
                    ? Optional.of(type.asSubclass(Component.class))
                    : Optional.empty();
        } catch (ClassNotFoundException notThere) {
            return Optional.empty();
        }
    }

    private static String text(ServiceReference<?> service, String name, String otherwise) {
        return service.getProperty(Page.PREFIX_ + name) instanceof String text ? text : otherwise;
    }

    Menu.Entry menuEntry() {
        return new Menu.Entry(route, title, section, order, icon);
    }
}
