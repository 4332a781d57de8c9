package org.boardwalk.platform.core.internal.module;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.module.ModuleInfo.State;
import org.boardwalk.platform.api.module.ModuleListener;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts and stops one module at a time. Bundles are started transiently: after a restart nothing runs but
 * what the desired state says. Called by the manager's thread only; state may be read from any.
 */
@Component(service = ModuleSwitch.class)
public final class ModuleSwitch {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleSwitch.class);
    /** Components that need another service get this long, since any came last, before the module counts as failed. */
    private static final Duration QUIET = Duration.ofSeconds(15);

    private static final Duration MOST = Duration.ofMinutes(2);

    private final BundleContext context;
    private final ModuleRegistry registry;
    private final ModuleListeners listeners;
    private final StartCheck check;
    private final Map<String, State> moving = new ConcurrentHashMap<>();
    private final Map<String, String> failures = new ConcurrentHashMap<>();

    @Activate
    public ModuleSwitch(
            BundleContext context,
            @Reference ModuleRegistry registry,
            @Reference ModuleListeners listeners,
            @Reference StartCheck check) {
        this.context = context;
        this.registry = registry;
        this.listeners = listeners;
        this.check = check;
    }

    void start(ModuleBundle module) {
        long begin = System.nanoTime();
        failures.remove(module.id());
        moving.put(module.id(), State.STARTING);
        try {
            StartLevels.await(context, module.bundle());
            module.bundle().start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            awaitComponents(module);
        } catch (BundleException | RuntimeException | LinkageError e) {
            failures.put(module.id(), reason(e));
            LOG.error("Module {} did not start", module.id(), e);
        } finally {
            moving.remove(module.id());
        }
        if (module.runs()) {
            listeners.tell(listener -> listener.started(module.id()));
            LOG.info("Module {} is on, after {} ms", module.id(), elapsed(begin));
        }
        failure(module).ifPresent(reason -> LOG.warn("Module {} does not work: {}", module.id(), reason));
    }

    void stop(ModuleBundle module) {
        long begin = System.nanoTime();
        moving.put(module.id(), State.STOPPING);
        try {
            listeners.tell(listener -> listener.stopping(module.id()));
            module.bundle().stop(Bundle.STOP_TRANSIENT);
            LOG.info("Module {} is off, after {} ms", module.id(), elapsed(begin));
        } catch (BundleException | RuntimeException | LinkageError e) {
            LOG.error("Module {} did not stop cleanly", module.id(), e);
        } finally {
            failures.remove(module.id());
            moving.remove(module.id());
        }
        listeners.tell((ModuleListener listener) -> listener.stopped(module.id()));
    }

    State state(ModuleBundle module, boolean wanted) {
        State underWay = moving.get(module.id());
        if (underWay != null) {
            return underWay;
        }
        if (failure(module).isPresent()) {
            return State.FAILED;
        }
        if (module.runs()) {
            return State.ON;
        }
        return wanted && module.bundle().getState() == Bundle.STARTING ? State.STARTING : State.OFF;
    }

    Optional<String> failure(ModuleBundle module) {
        String failed = failures.get(module.id());
        if (failed != null) {
            return Optional.of(failed);
        }
        return module.runs() && !moving.containsKey(module.id())
                ? check.failure(module.bundle(), optionalModules())
                : Optional.empty();
    }

    /** Why a wanted module was not even started. */
    void refuse(String id, String reason) {
        failures.put(id, reason);
    }

    private void awaitComponents(ModuleBundle module) {
        Patience patience = new Patience(QUIET, MOST, System::nanoTime);
        ServiceListener renewing = event -> {
            if (event.getType() == ServiceEvent.REGISTERED) {
                patience.renew();
            }
        };
        Set<String> optional = optionalModules();
        context.addServiceListener(renewing);
        try {
            while (!patience.isOver()
                    && check.failure(module.bundle(), optional).isPresent()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        } finally {
            context.removeServiceListener(renewing);
        }
    }

    private Set<String> optionalModules() {
        return registry.modules().stream()
                .filter(ModuleBundle::optional)
                .map(ModuleBundle::id)
                .collect(Collectors.toSet());
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    private static long elapsed(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }
}
