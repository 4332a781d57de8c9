package org.boardwalk.platform.persistence.internal.backup;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.boardwalk.platform.api.database.DatabaseMoves.Outcome;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code move.planned} of the data directory, of which the launcher makes the request of a move when it starts: a
 * request that was there at once would be carried out whenever the database is opened anew, with people at work.
 */
public final class MovePlan {
    private static final Logger LOG = LoggerFactory.getLogger(MovePlan.class);

    private final Path plan;
    private final Path result;
    private final Path authority;

    public MovePlan(Path data) {
        plan = data.resolve("move.planned");
        result = data.resolve("move.result");
        authority = data.resolve("etc/database-authority.pem");
    }

    /**
     * @param target each value one line, and nothing in it a file would make something else of
     * @throws ProblemException {@code platform.move.notPlanned}
     */
    public void write(DatabaseConfig target) {
        // The address first: a file whose first value looks typed is read in another way.
        List<String> lines = new ArrayList<>(List.of(
                "# PostgreSQL, as planned at Administration > Database",
                "url = " + target.url(),
                "user = " + escaped(target.user()),
                "password = " + escaped(target.password()),
                "poolSize = " + target.poolSize()));
        Path draft = plan.resolveSibling(plan.getFileName() + BackupWriter.UNFINISHED);
        try {
            if (!target.certificate().isEmpty()) {
                Files.createDirectories(authority.getParent());
                Files.copy(Path.of(target.certificate()), authority, StandardCopyOption.REPLACE_EXISTING);
                lines.add("certificate = " + authority.getFileName());
            }
            PrivateFiles.create(draft);
            Files.write(draft, lines);
            Files.move(draft, plan, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw notPlanned(e);
        }
    }

    public void remove() {
        try {
            Files.deleteIfExists(plan);
            Files.deleteIfExists(authority);
        } catch (IOException e) {
            throw notPlanned(e);
        }
    }

    /** Where to, for people. */
    public Optional<String> place() {
        if (!Files.exists(plan)) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(plan)) {
            lines.load(in);
        } catch (IOException e) {
            throw notPlanned(e);
        }
        return Optional.of(new DatabaseConfig(lines.getProperty("url", ""), "", "", 1).place());
    }

    public Optional<Outcome> last() {
        if (!Files.exists(result)) {
            return Optional.empty();
        }
        try {
            ErrandResult read = new JsonMapper().readValue(Files.readAllBytes(result), ErrandResult.class);
            return Optional.of(new Outcome(
                    read.done(),
                    read.sentence() == null ? Sentence.of("platform.move.told", read.message()) : read.sentence(),
                    read.tables(),
                    read.rows(),
                    Files.getLastModifiedTime(result).toInstant()));
        } catch (IOException | RuntimeException e) {
            LOG.warn("How the last move went cannot be read from {}", result, e);
            return Optional.empty();
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\");
    }

    private static ProblemException notPlanned(IOException cause) {
        return (ProblemException)
                new ProblemException("platform.move.notPlanned", String.valueOf(cause.getMessage())).initCause(cause);
    }
}
