package org.boardwalk.platform.core.internal.console;

import java.util.Locale;
import java.util.StringJoiner;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.platform.api.kar.AddedModule;
import org.boardwalk.platform.api.kar.AddedModules;
import org.boardwalk.platform.api.kar.KarContents;
import org.boardwalk.platform.api.kar.KarReport;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** Adds a module from a file, or says what would be added. */
@Service
@Command(
        scope = "boardwalk",
        name = "module-add",
        description = "Adds a module from a signed file (.kar), or puts a newer version in place; options come first")
public final class ModuleAdd implements Action {
    @Reference(optional = true)
    private @Nullable AddedModules modules;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private CurrentUser user;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private Texts texts;

    @Argument(name = "file", description = "The file, best with its whole path", required = true)
    private String file = "";

    @Option(
            name = "--preview",
            description =
                    "Say what it is, what it brings and whether it may be added, and change nothing; fails when it may not")
    private boolean preview;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        byte[] kar = KarFiles.read(file);
        if (preview) {
            KarReport report = user.asSystem(
                    "console:module-add", () -> Awaited.require(modules).examine(kar));
            System.out.println(json ? Json.of(report) : text(report));
            if (!report.problems().isEmpty()) {
                throw new IllegalStateException("It may not be added.");
            }
            return null;
        }
        AddedModule added = user.asSystem(
                "console:module-add", () -> Awaited.require(modules).add(kar));
        System.out.println(
                json
                        ? Json.of(added)
                        : "Added " + added.id() + " " + added.version() + ". module-enable " + added.id()
                                + " switches it on.");
        return null;
    }

    private String text(KarReport report) {
        KarContents contents = report.contents();
        StringJoiner lines = new StringJoiner("\n");
        lines.add(contents.id() + " " + contents.version() + ", signed by "
                + report.signer().name() + ", " + report.signer().fingerprint());
        report.replaces().ifPresent(before -> lines.add("replaces:    " + before));
        contents.pages().forEach(page -> lines.add("page:        " + page.route()));
        contents.permissions()
                .forEach(grant ->
                        lines.add("permission:  " + grant.permission() + " of " + String.join(", ", grant.roles())));
        contents.tables().forEach(table -> lines.add("table:       " + table));
        report.problems()
                .forEach(problem -> lines.add("- "
                        + texts.text(
                                Locale.ENGLISH,
                                problem.key(),
                                problem.arguments().toArray())));
        if (report.problems().isEmpty()) {
            lines.add("It may be added.");
        }
        return lines.toString();
    }
}
