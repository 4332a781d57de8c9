package org.boardwalk.participants.internal.console;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.participants.api.imports.ImportAnalysis;
import org.boardwalk.participants.api.imports.ImportPlan;
import org.boardwalk.participants.api.imports.ParticipantImport;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.CurrentUser;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.tables.api.LocalFile;
import org.boardwalk.platform.tables.api.ReportFile;
import org.boardwalk.platform.tables.api.TableFile;
import org.boardwalk.platform.tables.api.TableProgress;
import org.boardwalk.platform.tables.api.TableReport;
import org.jspecify.annotations.Nullable;

/** Imports a CSV file, all of it or nothing. */
@Service
@Command(
        scope = "participants",
        name = "import",
        description =
                "Imports participants from a CSV file: all of it, or nothing when there is an error; options come before the file")
public final class ImportCommand implements Action {
    private static final int SHOWN = 20;

    @Reference
    @SuppressWarnings("NullAway.Init") // injected by the shell
    private ParticipantImport imports;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private CurrentUser user;

    @Reference
    @SuppressWarnings("NullAway.Init")
    private Texts texts;

    @Argument(name = "file", description = "The file, best with its whole path", required = true)
    private String file = "";

    @Option(
            name = "--mapping",
            description = "Meaning of columns that are not recognised, such as 'Kennung=externalId,Vorname=givenName'")
    private String mapping = "";

    @Option(name = "--keys", description = "How to recognise people: external-id, email, name-and-birth-date")
    private String keys = "";

    @Option(name = "--skip", description = "Leave people who are here already as they are")
    private boolean skip;

    @Option(name = "--dry-run", description = "Say what would happen, and change nothing")
    private boolean dryRun;

    @Option(name = "--report", description = "Write every error and remark to this CSV file")
    private String report = "";

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        TableReport done = user.asSystem("console:import", this::run);
        if (!report.isEmpty()) {
            new LocalFile(report).write(out -> imports.writeReport(done, Locale.ENGLISH, out));
        }
        print(done);
        if (done.errors() > 0) {
            throw new ProblemException("platform.tables.refused", done.fileName(), done.errors());
        }
        return null;
    }

    private TableReport run() {
        TableFile content = new LocalFile(file).read(ParticipantImport.MAX_BYTES);
        ImportAnalysis analysis = imports.analyse(content);
        ImportPlan plan = new PlanOptions(mapping, keys, skip).apply(analysis);
        return dryRun
                ? imports.dryRun(content, plan, TableProgress.NONE)
                : imports.run(content, plan, TableProgress.NONE);
    }

    private void print(TableReport done) {
        if (json) {
            System.out.println(Json.of(done));
            return;
        }
        new ReportFile(texts, Locale.ENGLISH).lines(done, SHOWN).forEach(System.out::println);
    }
}
