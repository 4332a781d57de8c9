package org.boardwalk.platform.ui.internal.admin.modules;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.boardwalk.platform.api.module.ModuleListener;
import org.osgi.service.component.annotations.Component;

/** Tells open pages that some module came or went, whoever switched or added it. */
@Component(service = {ModuleNews.class, ModuleListener.class})
public final class ModuleNews implements ModuleListener {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void started(String id) {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void stopping(String id) {}

    @Override
    public void stopped(String id) {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void listed() {
        listeners.forEach(Runnable::run);
    }
}
