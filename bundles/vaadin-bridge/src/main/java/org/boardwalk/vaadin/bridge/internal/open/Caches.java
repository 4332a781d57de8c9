package org.boardwalk.vaadin.bridge.internal.open;

import com.vaadin.flow.data.binder.BeanPropertySet;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.ReflectionCache;
import java.beans.Introspector;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Caches of libraries that are keyed by classes and would keep those of a module that went. */
@Component(service = Caches.class)
public final class Caches {
    private static final Logger LOG = LoggerFactory.getLogger(Caches.class);

    private final AtomicBoolean beansInWebThreads = new AtomicBoolean();

    public void forget() {
        ReflectionCache.clearAll();
        JacksonUtils.getMapper().clearCaches();
        forgetBinders();
        Introspector.flushCaches();
        beansInWebThreads.set(true);
    }

    /** The JDK keeps what it knows of beans by group of threads: the web server's are its own, so it forgets there. */
    public void onWebThread() {
        if (beansInWebThreads.get() && beansInWebThreads.compareAndSet(true, false)) {
            Introspector.flushCaches();
        }
    }

    /** What binders and grids know of the classes of their beans; Vaadin offers no way to forget it. */
    private static void forgetBinders() {
        try {
            Field instances = BeanPropertySet.class.getDeclaredField("INSTANCES");
            instances.setAccessible(true);
            ((Map<?, ?>) instances.get(null)).clear();
        } catch (ReflectiveOperationException | RuntimeException changed) {
            LOG.warn(
                    "Vaadin keeps the beans of modules in another place now; updates will leave classes behind",
                    changed);
        }
    }
}
