package org.boardwalk.platform.core.internal.console;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.boardwalk.platform.api.backup.Backups;
import org.boardwalk.platform.api.backup.Backups.Backup;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Lists the backups there are. */
@Service
@Command(scope = "boardwalk", name = "backup-list", description = "Lists the backups there are, newest first")
public final class BackupList implements Action {
    @Reference(optional = true)
    private @Nullable Backups backups;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<Backup> list = user.asSystem("console:backup-list", Awaited.require(backups)::list);
        if (json) {
            System.out.println(
                    Json.of(list.stream().map(BackupLines.Printed::of).toList()));
            return null;
        }
        ShellTable table = new ShellTable().emptyTableText("There is no backup yet");
        table.column("As at");
        table.column("Rows");
        table.column("Files");
        table.column("Size");
        table.column("Version");
        table.column("File");
        list.forEach(backup -> table.addRow()
                .addContent(
                        backup.at().truncatedTo(ChronoUnit.SECONDS),
                        backup.rows(),
                        backup.files(),
                        BackupLines.megabytes(backup),
                        backup.product(),
                        backup.file()));
        table.print(System.out);
        return null;
    }
}
