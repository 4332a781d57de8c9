package org.boardwalk.platform.core.internal.console;

import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.backup.Backups;
import org.boardwalk.platform.api.backup.Backups.Backup;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Makes a backup now. */
@Service
@Command(
        scope = "boardwalk",
        name = "backup",
        description = "Saves all data, configuration and keys in one file, while people go on working")
public final class BackupCommand implements Action {
    @Reference(optional = true)
    private @Nullable Backups backups;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Argument(
            name = "file",
            description = "Where to write it, best with its whole path; without, beside the nightly ones")
    private @Nullable String file;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        String where = file;
        Backup made = user.asSystem(
                "console:backup",
                () -> where == null
                        ? Awaited.require(backups).create()
                        : Awaited.require(backups).create(Path.of(where)));
        BackupLines.print(json, "Saved", made);
        return null;
    }
}
