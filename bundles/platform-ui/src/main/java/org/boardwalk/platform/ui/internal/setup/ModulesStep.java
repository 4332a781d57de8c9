package org.boardwalk.platform.ui.internal.setup;

import java.util.List;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.ui.api.SetupStep;
import org.boardwalk.platform.ui.api.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the deployment can do. */
@Component
public final class ModulesStep implements SetupStep {
    private final ModuleManager modules;

    @Activate
    public ModulesStep(@Reference ModuleManager modules) {
        this.modules = modules;
    }

    @Override
    public String id() {
        return "platform.setup.modules";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String route() {
        return "administration/modules";
    }

    @Override
    public Found check() {
        List<ModuleInfo> wanted =
                modules.modules().stream().filter(ModuleInfo::wanted).toList();
        String failed = names(wanted.stream()
                .filter(module -> module.state() == ModuleInfo.State.FAILED)
                .toList());
        if (!failed.isEmpty()) {
            return Found.wrong("platform.setup.modules.failed", failed);
        }
        List<ModuleInfo> running = wanted.stream()
                .filter(module -> module.optional() && module.state() == ModuleInfo.State.ON)
                .toList();
        return running.isEmpty()
                ? Found.open("platform.setup.modules.open")
                : Found.done("platform.setup.modules.done", names(running));
    }

    private static String names(List<ModuleInfo> modules) {
        return modules.stream()
                .map(module -> Words.text(module.id() + ".module.title"))
                .collect(Collectors.joining(", "));
    }
}
