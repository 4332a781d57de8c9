package org.boardwalk.participants.internal.console;

import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.boardwalk.participants.internal.app.csv.SyntheticFile;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.LocalFile;
import org.jspecify.annotations.Nullable;

/** Writes a file of made-up people, to try the import with. */
@Service
@Command(
        scope = "participants",
        name = "generate",
        description =
                "Writes a CSV file of made-up participants; the same seed on the same day gives the same file; options come before the file")
public final class GenerateCommand implements Action {
    private static final int MOST = 1_000_000;

    @Argument(name = "file", description = "Where to write it, best with its whole path", required = true)
    private String file = "";

    @Option(name = "--rows", description = "How many people")
    private int rows = 20_000;

    @Option(name = "--seed", description = "Another number gives other people")
    private long seed = 42;

    @Option(name = "--json", description = "Print JSON")
    private boolean json;

    @Override
    public @Nullable Object execute() {
        if (rows < 1 || rows > MOST) {
            throw new ProblemException("participants.console.rows", MOST);
        }
        new LocalFile(file).write(out -> SyntheticFile.write(out, rows, seed, LocalDate.now()));
        System.out.println(json ? Json.of(new Written(file, rows)) : rows + " made-up participants are in " + file);
        return null;
    }

    /** What was written where. */
    record Written(String file, long rows) {}
}
