package org.boardwalk.platform.persistence.internal.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.database.DatabaseMoves;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.persistence.internal.database.Database;
import org.boardwalk.platform.persistence.internal.database.DatabaseConfig;
import org.boardwalk.platform.persistence.internal.database.Dialect;
import org.boardwalk.platform.persistence.internal.database.TargetCheck;

/** Plans a move for the next start. */
public final class MoveService implements DatabaseMoves {
    private static final String MODULE = "platform";
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,63}");
    /** What the container, or the reader of properties, would make something else of. */
    private static final Pattern NOT_PLAIN = Pattern.compile("\\$[{\\[]|\\$__|\\\\[\\\\{}]|\\p{Cntrl}|^\\s|\\s$");

    private static final int LARGEST_PORT = 65_535;

    private final Database database;
    private final MovePlan plan;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Consumer<String> require;

    /** @param require refuses whoever lacks a permission */
    public MoveService(
            Database database, Path data, AuditTrail audit, Transactions transactions, Consumer<String> require) {
        this.database = database;
        this.plan = new MovePlan(data);
        this.audit = audit;
        this.transactions = transactions;
        this.require = require;
    }

    @Override
    public Used used() {
        require.accept(PERMISSION);
        DatabaseConfig config = database.config();
        try (Connection connection = database.connections().getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            return new Used(
                    isEmbedded(),
                    about.getDatabaseProductName() + " " + about.getDatabaseProductVersion(),
                    config.place(),
                    config.user());
        } catch (SQLException e) {
            throw (ProblemException) new ProblemException("platform.database.silent", config.place()).initCause(e);
        }
    }

    @Override
    public String tryOut(Target target) {
        require.accept(PERMISSION);
        return checked(target, config -> {});
    }

    @Override
    public void plan(Target target) {
        require.accept(PERMISSION);
        if (!isEmbedded()) {
            throw new ProblemException(
                    "platform.move.notEmbedded", database.config().place());
        }
        checked(
                target,
                config -> transactions.write(() -> {
                    audit.note(MODULE, "move-planned", null, config.toString());
                    plan.write(config);
                }));
    }

    /** @return the server's version */
    private String checked(Target target, Consumer<DatabaseConfig> then) {
        DatabaseConfig config = config(target);
        if (target.authority().isBlank()) {
            String version = TargetCheck.version(config);
            then.accept(config);
            return version;
        }
        try (Authority authority = Authority.of(target.authority())) {
            DatabaseConfig trusting = config.trusting(authority.file());
            String version = TargetCheck.version(trusting);
            then.accept(trusting);
            return version;
        }
    }

    @Override
    public void cancel() {
        require.accept(PERMISSION);
        transactions.write(() -> {
            plan.place().ifPresent(place -> audit.note(MODULE, "move-cancelled", null, place));
            plan.remove();
        });
    }

    @Override
    public Optional<String> planned() {
        require.accept(PERMISSION);
        return plan.place();
    }

    @Override
    public Optional<Outcome> last() {
        require.accept(PERMISSION);
        return plan.last();
    }

    private boolean isEmbedded() {
        return database.dialect() == Dialect.DERBY;
    }

    private DatabaseConfig config(Target target) {
        if (!HOST.matcher(target.host()).matches()) {
            throw new ProblemException("platform.move.try.host", target.host());
        }
        if (target.port() < 1 || target.port() > LARGEST_PORT) {
            throw new ProblemException("platform.move.try.port", String.valueOf(target.port()));
        }
        if (!NAME.matcher(target.database()).matches()) {
            throw new ProblemException("platform.move.try.database", target.database());
        }
        if (target.user().isEmpty() || isNotPlain(target.user())) {
            throw new ProblemException("platform.move.try.user");
        }
        if (isNotPlain(target.password())) {
            throw new ProblemException("platform.move.try.password");
        }
        String url = "jdbc:postgresql://%s:%d/%s%s"
                .formatted(
                        target.host(), target.port(), target.database(), target.encrypted() ? "?sslmode=require" : "");
        return new DatabaseConfig(
                url, target.user(), target.password(), database.config().poolSize());
    }

    private static boolean isNotPlain(String value) {
        return NOT_PLAIN.matcher(value).find();
    }
}
