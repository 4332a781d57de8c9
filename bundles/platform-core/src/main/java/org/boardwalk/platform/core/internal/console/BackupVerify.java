package org.boardwalk.platform.core.internal.console;

import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.backup.Backups;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Reads a backup and compares it with its sums. */
@Service
@Command(
        scope = "boardwalk",
        name = "backup-verify",
        description = "Reads all of a backup and says whether it is as it was written; fails when it is not")
public final class BackupVerify implements Action {
    @Reference(optional = true)
    private @Nullable Backups backups;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Argument(name = "file", description = "A name that backup-list shows, or a whole path", required = true)
    private String file = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        BackupLines.print(json, "Whole", user.asSystem("console:backup-verify", () -> Awaited.require(backups)
                .verify(Path.of(file))));
        return null;
    }
}
