package org.boardwalk.platform.core.internal.console;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.boardwalk.platform.api.module.ModuleChange;
import org.boardwalk.platform.api.module.ModuleInfo;
import org.boardwalk.platform.api.module.ModuleManager;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** What switching on and off have in common. */
abstract class ModuleSwitching implements Action {
    private static final long LONGEST_SECONDS = 60;

    private final boolean on;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private ModuleManager manager;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Argument(name = "module", description = "Id of the module, as module-list shows it", required = true)
    private String module = "";

    @Option(name = "--preview", description = "Say what would happen, and change nothing")
    private boolean preview;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    ModuleSwitching(boolean on) {
        this.on = on;
    }

    @Override
    public @Nullable Object execute() throws Exception {
        if (preview) {
            ModuleChange change = manager.preview(module, on);
            System.out.println(json ? Json.of(change) : "start " + change.start() + ", stop " + change.stop());
            return null;
        }
        ModuleInfo now = switchNow();
        System.out.println(json ? Json.of(now) : now.id() + " is " + now.state());
        return null;
    }

    private ModuleInfo switchNow() throws InterruptedException, ExecutionException, TimeoutException {
        return user.asSystem("console", () -> manager.switchTo(module, on))
                .toCompletableFuture()
                .get(LONGEST_SECONDS, TimeUnit.SECONDS);
    }
}
