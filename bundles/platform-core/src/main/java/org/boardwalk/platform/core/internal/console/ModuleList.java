package org.boardwalk.platform.core.internal.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.jspecify.annotations.Nullable;

/** Lists the modules of this deployment. */
@Service
@Command(
        scope = "boardwalk",
        name = "module-list",
        description = "Lists the modules: whether they are wanted, and what they do now")
public final class ModuleList implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private ModuleManager manager;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<ModuleInfo> modules = manager.modules();
        if (json) {
            System.out.println(Json.of(modules));
            return null;
        }
        ShellTable table = new ShellTable().noHeaders();
        table.column("Module");
        table.column("State");
        table.column("Wanted");
        table.column("Version");
        table.column("Reason");
        modules.forEach(module -> table.addRow()
                .addContent(
                        module.id(),
                        module.state(),
                        module.wanted() ? "wanted" : "-",
                        module.version(),
                        module.failure().orElse("")));
        table.print(System.out);
        return null;
    }
}
