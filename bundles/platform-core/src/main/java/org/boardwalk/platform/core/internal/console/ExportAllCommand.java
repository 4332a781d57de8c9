package org.boardwalk.platform.core.internal.console;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.export.DataExport;
import org.boardwalk.platform.api.export.DataExport.Exported;
import org.boardwalk.platform.api.export.DataExport.Format;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Everything in open formats. */
@Service
@Command(
        scope = "boardwalk",
        name = "export-all",
        description =
                "Writes all rows of all modules as CSV and as lines of JSON, with a description of every field, and the"
                        + " documents, while people go on working")
public final class ExportAllCommand implements Action {
    @Reference(optional = true)
    private @Nullable DataExport export;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Argument(
            name = "target",
            description = "A directory or a file that ends with .zip, with its whole path; not there yet",
            required = true)
    private String target = "";

    @Option(name = "--csv", description = "CSV only")
    private boolean csv;

    @Option(name = "--json", description = "Lines of JSON only")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        Exported done = user.asSystem(
                "console:export-all", () -> Awaited.require(export).export(Path.of(target), formats()));
        System.out.println("Exported: " + done.tables() + " tables with " + done.rows() + " rows and " + done.files()
                + " files, as at " + done.at() + ", to " + target);
        return null;
    }

    private Set<Format> formats() {
        if (csv == json) {
            return EnumSet.allOf(Format.class);
        }
        return Set.of(csv ? Format.CSV : Format.JSON);
    }
}
