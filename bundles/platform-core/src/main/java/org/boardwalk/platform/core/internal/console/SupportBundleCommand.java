package org.boardwalk.platform.core.internal.console;

import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.support.SupportBundle;
import org.jspecify.annotations.Nullable;

/** Writes what somebody who helps from afar needs. */
@Service
@Command(
        scope = "boardwalk",
        name = "support-bundle",
        description = "Writes what somebody who helps from afar needs into a ZIP file, without personal data")
public final class SupportBundleCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private SupportBundle bundle;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Argument(
            name = "file",
            required = true,
            description = "Where to write it: a new file, with its whole path, or relative to the data directory")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Override
    public @Nullable Object execute() {
        Path written = user.asSystem("console:support-bundle", () -> bundle.write(Path.of(file)));
        System.out.println("Written: " + written + "; contents.txt in it says what it holds.");
        return null;
    }
}
