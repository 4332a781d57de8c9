package org.boardwalk.platform.api.database;

import java.time.Instant;
import java.util.Optional;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.text.Sentence;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The database this deployment uses, and a move of an embedded one to PostgreSQL. Nobody may work with the data while they
 * move, so a move is planned here and made by the next start, before anybody can sign in: all rows are copied and compared,
 * the old database stays as it is, and when anything goes wrong the deployment starts where its data are. Needs {@link
 * #PERMISSION}; any thread.
 */
@ProviderType
public interface DatabaseMoves {
    String PERMISSION = "platform.database";

    Used used();

    /**
     * Connects and looks whether the data could move there; changes nothing.
     *
     * @return the server's version
     * @throws ProblemException {@code platform.move.try.*}, {@code platform.database.tooOld}: what is in the way
     */
    String tryOut(Target target);

    /**
     * After {@link #tryOut}: the next start moves the data. Replaces an earlier plan.
     *
     * @throws ProblemException as {@link #tryOut}; {@code platform.move.notEmbedded} when the data are on a server already;
     *     {@code platform.move.notPlanned} when the plan cannot be written
     */
    void plan(Target target);

    /** Nothing is moved by the next start. Without a plan nothing happens. */
    void cancel();

    /** Where the next start moves the data, as {@link Used#place}. */
    Optional<String> planned();

    /** How the last move went; empty when there was none in this data directory. */
    Optional<Outcome> last();

    /**
     * @param embedded whether it lies in the data directory
     * @param product its name and version
     * @param place its address, without user and parameters
     * @param user empty where there is none
     */
    record Used(boolean embedded, String product, String place, String user) {}

    /**
     * An empty PostgreSQL database, and the role that owns it.
     *
     * @param port 1 to 65535
     * @param encrypted whether a connection that is not encrypted is refused
     * @param authority certificates (PEM) of who signs the server's: then the connection is encrypted, and a server that
     *     shows no such certificate, or one for another name, is refused; empty: the certificate is not checked
     */
    record Target(
            String host, int port, String database, String user, String password, boolean encrypted, String authority) {
        /** Never shows the password. */
        @Override
        public String toString() {
            return host + ":" + port + "/" + database + (user.isEmpty() ? "" : " as " + user);
        }
    }

    /**
     * @param done false: the data stayed where they were
     * @param sentence what the launcher printed; a reason in it may be the database's own words
     */
    record Outcome(boolean done, Sentence sentence, int tables, long rows, Instant at) {}
}
