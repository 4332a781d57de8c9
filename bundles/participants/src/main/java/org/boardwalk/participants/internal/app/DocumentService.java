package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.participants.api.event.DocumentAdded;
import org.boardwalk.participants.internal.domain.DocumentEntity;
import org.boardwalk.participants.internal.domain.FileTypes;
import org.boardwalk.platform.api.audit.AuditTrail;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Papers in the database: read whole before the transaction begins, which may have to be tried again. */
@Component(service = Documents.class)
public class DocumentService implements Documents {
    private final CurrentUser user;
    private final ParticipantAccess access;
    private final Transactions transactions;
    private final EntityManager entities;
    private final Events events;
    private final AuditTrail audit;
    private final DocumentParts parts;

    @Activate
    public DocumentService(
            @Reference CurrentUser user,
            @Reference ParticipantAccess access,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities,
            @Reference Events events,
            @Reference AuditTrail audit) {
        this.user = user;
        this.access = access;
        this.transactions = transactions;
        this.entities = entities;
        this.events = events;
        this.audit = audit;
        this.parts = new DocumentParts(entities);
    }

    @Override
    public List<Document> list(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> entities.createQuery(
                        "select d from DocumentEntity d where d.participantId = :id order by d.addedAt desc, d.id",
                        DocumentEntity.class)
                .setParameter("id", participantId)
                .getResultStream()
                .map(DocumentEntity::toRecord)
                .toList());
    }

    @Override
    public Optional<Document> find(UUID id) {
        return transactions.read(() -> Optional.ofNullable(entities.find(DocumentEntity.class, id))
                .filter(document -> access.mayRead(document.participantId()))
                .map(DocumentEntity::toRecord));
    }

    @Override
    public Document add(NewDocument document, InputStream content) {
        requireMine(document.participantId());
        NewDocument named = new NewDocument(
                document.participantId(), FileTypes.name(document.name()), document.category(), document.expiresOn());
        byte[] bytes = read(content);
        String type = FileTypes.check(named.name(), bytes);
        return transactions.write(() -> {
            DocumentEntity entity = new DocumentEntity(named, type, writer());
            entity.filled(bytes.length, FileTypes.sha256(bytes));
            entities.persist(entity);
            parts.write(entity.id(), bytes);
            events.publish(new DocumentAdded(named.participantId(), entity.id(), named.category()));
            return entity.toRecord();
        });
    }

    @Override
    public Document update(UUID id, long version, String name, String category, Optional<LocalDate> expiresOn) {
        String checked = FileTypes.name(name);
        return transactions.write(() -> {
            DocumentEntity entity = get(id);
            access.requireWrite(entity.participantId());
            if (entity.version() != version) {
                throw new ProblemException("platform.conflict");
            }
            if (!FileTypes.of(checked).equals(FileTypes.of(entity.toRecord().name()))) {
                throw new ProblemException("participants.document.otherType");
            }
            entity.describe(checked, category, expiresOn);
            entities.flush();
            return entity.toRecord();
        });
    }

    @Override
    public void delete(UUID id) {
        transactions.write(() -> {
            DocumentEntity entity = get(id);
            access.requireWrite(entity.participantId());
            parts.delete(id);
            entities.remove(entity);
        });
    }

    /** Part by part, each in a short transaction: a slow line holds no connection. */
    @Override
    public void write(UUID id, OutputStream out) {
        Document document = find(id).orElseThrow(() -> new ProblemException("participants.document.notFound"));
        transactions.write(
                () -> audit.note("participants", "document-downloaded", document.participantId(), "document=" + id));
        int last = DocumentParts.last(document.size());
        for (int number = 0; number <= last; number++) {
            int part = number;
            byte[] bytes = transactions.read(() -> parts.read(id, part));
            try {
                out.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public List<Document> expiring(int withinDays, int limit) {
        Sight.requireStaff(user);
        Sight sight = Sight.of(user);
        return transactions.read(() -> entities.createQuery(
                        "select d from DocumentEntity d, ParticipantEntity p where p.id = d.participantId"
                                + " and d.expiresOn <= :until and (:all = true or p.plannerId = :planner)"
                                + " order by d.expiresOn, d.id",
                        DocumentEntity.class)
                .setParameter("until", LocalDate.now().plusDays(withinDays))
                .setParameter("all", sight.all())
                .setParameter("planner", sight.planner().orElse(new UUID(0, 0)))
                .setMaxResults(limit)
                .getResultStream()
                .map(DocumentEntity::toRecord)
                .toList());
    }

    private DocumentEntity get(UUID id) {
        return Optional.ofNullable(entities.find(DocumentEntity.class, id))
                .orElseThrow(() -> new ProblemException("participants.document.notFound"));
    }

    /** Staff who may change the person, or the person. */
    private void requireMine(UUID participantId) {
        if (access.own().filter(participantId::equals).isEmpty()) {
            access.requireWrite(participantId);
        }
    }

    private String writer() {
        return user.account().map(Account::displayName).orElseGet(user::actor);
    }

    private static byte[] read(InputStream content) {
        try {
            byte[] bytes = content.readNBytes((int) MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new ProblemException("participants.document.tooLarge", MAX_BYTES / 1024 / 1024);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
