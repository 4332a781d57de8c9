package org.boardwalk.platform.core.internal.module;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.health.HealthCheck;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Not ready before the wanted modules were started once; a module that failed is a warning, not an outage. */
@Component
public final class ModulesHealth implements HealthCheck {
    private final ModuleManagerImpl manager;
    private final DesiredState desired;

    @Activate
    public ModulesHealth(@Reference ModuleManagerImpl manager, @Reference DesiredState desired) {
        this.manager = manager;
        this.desired = desired;
    }

    @Override
    public String id() {
        return "platform.modules";
    }

    @Override
    public Health check() {
        if (!manager.reconciled()) {
            return new Health(Status.DOWN, Sentence.of("platform.modules.starting"));
        }
        return of(manager.modules(), desired.read());
    }

    /** @param wanted ids in the file of desired modules */
    static Health of(List<ModuleInfo> modules, Set<String> wanted) {
        String failed = modules.stream()
                .filter(module -> module.state() == ModuleInfo.State.FAILED)
                .map(ModuleInfo::id)
                .collect(Collectors.joining(", "));
        if (!failed.isEmpty()) {
            return new Health(Status.WARNING, Sentence.of("platform.modules.notWorking", failed));
        }
        Set<String> notHere = new TreeSet<>(wanted);
        modules.forEach(module -> notHere.remove(module.id()));
        return notHere.isEmpty()
                ? new Health(Status.UP, Sentence.of("platform.modules.ok"))
                : new Health(Status.WARNING, Sentence.of("platform.modules.notHere", String.join(", ", notHere)));
    }
}
