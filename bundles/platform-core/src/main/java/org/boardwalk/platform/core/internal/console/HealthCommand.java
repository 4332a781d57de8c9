package org.boardwalk.platform.core.internal.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.boardwalk.platform.api.health.HealthCheck.Status;
import org.boardwalk.platform.api.health.HealthReport;
import org.boardwalk.platform.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** Says whether the deployment is well; fails when a part is down. */
@Service
@Command(scope = "boardwalk", name = "health", description = "Says whether each part is well; fails when one is down")
public final class HealthCommand implements Action {
    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private HealthReport report;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private Texts texts;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        List<Line> lines = report.lines().stream()
                .map(line -> new Line(
                        line.id(),
                        line.health().status(),
                        texts.text(texts.locales().getFirst(), line.health().detail())))
                .toList();
        if (json) {
            System.out.println(Json.of(lines));
        } else {
            ShellTable table = new ShellTable().noHeaders();
            table.column("Check");
            table.column("Status");
            table.column("Detail");
            lines.forEach(line -> table.addRow().addContent(line.id(), line.status(), line.detail()));
            table.print(System.out);
        }
        lines.stream().filter(line -> line.status() == Status.DOWN).findFirst().ifPresent(line -> {
            throw new IllegalStateException(line.id() + " is down: " + line.detail());
        });
        return null;
    }

    /** One check's answer in the console's language. */
    private record Line(String id, Status status, String detail) {}
}
