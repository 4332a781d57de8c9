package org.boardwalk.platform.core.internal.module;

import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.metric.Metric;
import org.boardwalk.platform.api.metric.MetricSource;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What each module does now, and whether it should run. */
@Component
public final class ModuleMetrics implements MetricSource {
    private final ModuleManagerImpl manager;

    @Activate
    public ModuleMetrics(@Reference ModuleManagerImpl manager) {
        this.manager = manager;
    }

    @Override
    public List<Metric> metrics() {
        Metric state = Metric.gauges("boardwalk_module_state", "1 for the state a module is in, 0 for the others.");
        Metric wanted = Metric.gauges("boardwalk_module_wanted", "1 when the deployment wants the module to run.");
        for (ModuleInfo module : manager.modules()) {
            wanted = wanted.with(module.wanted() ? 1 : 0, "module", module.id());
            for (ModuleInfo.State one : ModuleInfo.State.values()) {
                String name = one.name().toLowerCase(Locale.ROOT);
                state = state.with(module.state() == one ? 1 : 0, "module", module.id(), "state", name);
            }
        }
        return List.of(state, wanted);
    }
}
