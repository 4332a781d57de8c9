package org.boardwalk.platform.core.internal.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.kar.AddedModule;
import org.boardwalk.platform.api.kar.AddedModules;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Removes a module that was added. */
@Service
@Command(
        scope = "boardwalk",
        name = "module-remove",
        description = "Removes a module that was added from a file: all of it but its data")
public final class ModuleRemove implements Action {
    @Reference(optional = true)
    private @Nullable AddedModules modules;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Argument(name = "module", description = "Id of the module, as module-list shows it", required = true)
    private String module = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        AddedModule removed = user.asSystem(
                "console:module-remove", () -> Awaited.require(modules).remove(module));
        System.out.println(
                json
                        ? Json.of(removed)
                        : "Removed " + removed.id() + ". Its data stay, in the tables "
                                + String.join(", ", removed.tables()) + ".");
        return null;
    }
}
