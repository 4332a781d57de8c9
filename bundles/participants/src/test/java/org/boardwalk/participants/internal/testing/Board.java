package org.boardwalk.participants.internal.testing;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.MergeHandler;
import org.boardwalk.participants.api.NoServiceAlerts;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.Consents;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.participants.api.casefile.FollowUps;
import org.boardwalk.participants.api.casefile.Notes;
import org.boardwalk.participants.api.casefile.ServiceEvents;
import org.boardwalk.participants.api.casefile.ServiceHandOver;
import org.boardwalk.participants.api.casefile.ServiceLog;
import org.boardwalk.participants.api.casefile.ServiceTypes;
import org.boardwalk.participants.api.imports.ParticipantImport;
import org.boardwalk.participants.api.participation.Spells;
import org.boardwalk.participants.internal.app.Arrivals;
import org.boardwalk.participants.internal.app.TestServices;
import org.boardwalk.participants.internal.app.imports.ImportService;
import org.boardwalk.participants.internal.domain.CohortEntity;
import org.boardwalk.participants.internal.domain.ConsentEntity;
import org.boardwalk.participants.internal.domain.DocumentEntity;
import org.boardwalk.participants.internal.domain.FollowUpEntity;
import org.boardwalk.participants.internal.domain.IdentifierEntity;
import org.boardwalk.participants.internal.domain.MappingEntity;
import org.boardwalk.participants.internal.domain.MemberEntity;
import org.boardwalk.participants.internal.domain.MergedEntity;
import org.boardwalk.participants.internal.domain.NoteEntity;
import org.boardwalk.participants.internal.domain.ParticipantEntity;
import org.boardwalk.participants.internal.domain.PastSpellEntity;
import org.boardwalk.participants.internal.domain.ServiceEntity;
import org.boardwalk.participants.internal.domain.ServiceEventEntity;
import org.boardwalk.participants.internal.domain.TemplateEntity;
import org.boardwalk.participants.internal.domain.TermEntity;
import org.boardwalk.platform.persistence.testing.TestData;
import org.jspecify.annotations.Nullable;

/** All services of the module on a real database; one for each kind of database and test run. */
public final class Board {
    /** The databases Boardwalk runs on. */
    public enum Database {
        DERBY,
        POSTGRESQL
    }

    private static @Nullable Board open;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Board::closeLast));
    }

    private static final List<String> SEEDED =
            List.of("db/migration/common/V4__words.sql", "db/migration/common/V6.2__federal_words.sql");

    public final TestData data;
    public final EntityManager entities;
    public final SignedIn user = new SignedIn();
    public final Staff accounts = new Staff();
    public final Sentences texts = new Sentences();
    public final ParticipantAccess access;
    public final Participants participants;
    public final Vocabulary vocabulary;
    public final Cohorts cohorts;
    public final Notes notes;
    public final ServiceLog services;
    public final ServiceTypes types;
    public final ServiceHandOver handOver;
    public final Documents documents;
    public final Consents consents;
    public final Spells spells;
    public final FollowUps followUps;
    public final NoServiceAlerts alerts;
    public final Arrivals arrivals;
    public final ParticipantImport imports;
    private final Database database;
    private final TestServices made;

    private Board(Database database) {
        this.database = database;
        this.data = database == Database.DERBY ? TestData.derby() : TestData.postgresql();
        this.entities = data.unit(
                "participants",
                CohortEntity.class,
                ConsentEntity.class,
                DocumentEntity.class,
                FollowUpEntity.class,
                IdentifierEntity.class,
                MappingEntity.class,
                MemberEntity.class,
                MergedEntity.class,
                NoteEntity.class,
                ParticipantEntity.class,
                PastSpellEntity.class,
                ServiceEntity.class,
                TemplateEntity.class,
                TermEntity.class,
                ServiceEventEntity.class);
        this.made = new TestServices(user, data, entities, accounts);
        this.access = made.access;
        this.participants = made.participants;
        this.vocabulary = made.vocabulary;
        this.cohorts = made.cohorts;
        this.notes = made.notes;
        this.services = made.services;
        this.types = made.types;
        this.handOver = made.handOver;
        this.documents = made.documents;
        this.consents = made.consents;
        this.spells = made.spells;
        this.followUps = made.followUps;
        this.alerts = made.alerts;
        this.arrivals = made.arrivals;
        this.imports = new ImportService(
                user,
                data.transactions(),
                entities,
                data.events(),
                data.persistence().auditTrail(permission -> {}),
                accounts,
                vocabulary,
                texts);
    }

    /** The board with its words, and nobody in it; Alma signed in. One database is open at a time. */
    public static synchronized Board fresh(Database database) {
        Board board = open;
        if (board == null || board.database != database) {
            closeLast();
            board = new Board(database);
            open = board;
        }
        board.reset();
        return board;
    }

    private static synchronized void closeLast() {
        Board last = open;
        open = null;
        if (last != null) {
            last.data.close();
        }
    }

    private void reset() {
        data.empty();
        data.transactions().write(() -> {
            execute("INSERT INTO participants_turn (id, taken) VALUES (1, 0)");
            SEEDED.forEach(script -> List.of(read(script).split(";\n")).forEach(this::execute));
        });
        made.use(List.of());
        user.is(Staff.ALMA);
    }

    /** Pretends that these modules are on. */
    public void modules(MergeHandler... handlers) {
        made.use(List.of(handlers));
    }

    /** Pretends that a module logs services by itself. */
    public void logging(ServiceEvents events) {
        made.log(events);
    }

    private void execute(String sql) {
        if (sql.isBlank()) {
            return;
        }
        try (Statement statement = entities.unwrap(Connection.class).createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String resource) {
        try (InputStream in = Board.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
