package org.boardwalk.vaadin.bridge.internal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Makes the instances of pages that are shown, and releases each when it leaves the screen: when it is detached, or
 * when the navigation it was made for ended elsewhere so that it was never attached.
 */
@org.osgi.service.component.annotations.Component(service = Instances.class)
public final class Instances {
    private final BundleContext context;
    private final Map<Component, Made> made = new ConcurrentHashMap<>();

    @Activate
    public Instances(BundleContext context) {
        this.context = context;
    }

    @Deactivate
    void close() {
        releaseIf((component, how) -> true);
    }

    /**
     * A new instance.
     *
     * @throws PageBroken when its constructor threw
     */
    public Component create(PageEntry entry) {
        Component component = create(entry.service(), entry.type());
        component.addDetachListener(event -> release(component));
        return component;
    }

    /** Releases what was made for this tab and did not come on the screen. Call it when a navigation has ended. */
    public void releaseUnshown(UI ui) {
        releaseIf((component, how) -> how.ui() == ui && !component.isAttached());
    }

    /** Releases every instance of a bundle's classes. */
    public void releaseAll(Bundle bundle) {
        releaseIf((component, how) -> bundle.equals(FrameworkUtil.getBundle(component.getClass())));
    }

    private <S> Component create(ServiceReference<S> service, Class<? extends Component> type) {
        ServiceObjects<S> objects = context.getServiceObjects(service);
        S instance = objects == null ? null : objects.getService();
        if (instance == null) {
            throw new PageBroken(type.getName());
        }
        Component component = type.cast(instance);
        made.put(component, new Made(UI.getCurrent(), () -> objects.ungetService(instance)));
        return component;
    }

    private void releaseIf(BiPredicate<Component, Made> condition) {
        for (Map.Entry<Component, Made> entry : List.copyOf(made.entrySet())) {
            if (condition.test(entry.getKey(), entry.getValue())) {
                release(entry.getKey());
            }
        }
    }

    private void release(Component component) {
        Made how = made.remove(component);
        if (how != null) {
            how.release().run();
        }
    }

    private record Made(@Nullable UI ui, Runnable release) {}
}
