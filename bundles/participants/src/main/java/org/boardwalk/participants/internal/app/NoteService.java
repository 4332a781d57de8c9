package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.ParticipantPermissions;
import org.boardwalk.participants.api.casefile.Notes;
import org.boardwalk.participants.internal.domain.NoteEntity;
import org.boardwalk.participants.internal.domain.TemplateEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.CurrentUser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Case notes, narrowed in the database to those the reader may see. */
@Component(service = Notes.class)
public class NoteService implements Notes {
    private static final int LONGEST = 8000;
    private static final String VISIBLE = " from NoteEntity n where n.participantId = :participant"
            + " and (n.visibility in :visible or n.authorId = :reader)";

    private final CurrentUser user;
    private final ParticipantAccess access;
    private final Transactions transactions;
    private final EntityManager entities;

    @Activate
    public NoteService(
            @Reference CurrentUser user,
            @Reference ParticipantAccess access,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities) {
        this.user = user;
        this.access = access;
        this.transactions = transactions;
        this.entities = entities;
    }

    @Override
    public List<Note> list(UUID participantId, int offset, int limit) {
        access.requireRead(participantId);
        return transactions.read(
                () -> visible("select n", " order by n.onDay desc, n.writtenAt desc", NoteEntity.class, participantId)
                        .setFirstResult(offset)
                        .setMaxResults(limit)
                        .getResultStream()
                        .map(note -> note.toRecord(reader()))
                        .toList());
    }

    @Override
    public long count(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(
                () -> visible("select count(n)", "", Long.class, participantId).getSingleResult());
    }

    private <T> TypedQuery<T> visible(String select, String order, Class<T> type, UUID participantId) {
        boolean about = access.own().filter(participantId::equals).isPresent();
        List<Visibility> seen = about ? List.of(Visibility.SHARED) : List.of(Visibility.SHARED, Visibility.STAFF);
        return entities.createQuery(select + VISIBLE + order, type)
                .setParameter("participant", participantId)
                .setParameter("visible", seen)
                .setParameter("reader", reader().orElse(new UUID(0, 0)));
    }

    @Override
    public Note add(NewNote note) {
        access.requireWrite(note.participantId());
        String text = checked(note.text());
        requirePast(note.on());
        return transactions.write(() -> {
            NewNote kept =
                    new NewNote(note.participantId(), note.on(), Math.max(0, note.minutes()), text, note.visibility());
            NoteEntity entity = new NoteEntity(kept, reader().orElse(null), authorName());
            entities.persist(entity);
            entities.flush();
            return entity.toRecord(reader());
        });
    }

    @Override
    public Note edit(UUID id, long version, String raw, Visibility visibility) {
        String text = checked(raw);
        return transactions.write(() -> {
            NoteEntity note = mine(id);
            if (note.version() != version) {
                throw new ProblemException("platform.conflict");
            }
            note.rewrite(text, visibility);
            entities.flush();
            return note.toRecord(reader());
        });
    }

    @Override
    public void delete(UUID id) {
        transactions.write(() -> entities.remove(mine(id)));
    }

    /** One's own note about somebody one may still change. */
    private NoteEntity mine(UUID id) {
        NoteEntity note = Optional.ofNullable(entities.find(NoteEntity.class, id))
                .orElseThrow(() -> new ProblemException("participants.note.notFound"));
        access.requireWrite(note.participantId());
        if (!note.isBy(reader())) {
            throw new ProblemException("participants.note.notYours");
        }
        return note;
    }

    @Override
    public List<Template> templates() {
        if (!user.may(ParticipantPermissions.VOCABULARIES)) {
            user.require(ParticipantPermissions.WRITE);
        }
        return transactions.read(
                () -> entities.createQuery("select t from TemplateEntity t order by t.title", TemplateEntity.class)
                        .getResultStream()
                        .map(TemplateEntity::toRecord)
                        .toList());
    }

    @Override
    public Template saveTemplate(Template template) {
        user.require(ParticipantPermissions.VOCABULARIES);
        checked(template.text());
        if (template.title().isBlank() || template.title().length() > 80) {
            throw new ProblemException("participants.note.templateTitle");
        }
        return transactions.write(() -> {
            TemplateEntity kept = entities.find(TemplateEntity.class, template.id());
            if (kept == null) {
                kept = new TemplateEntity(template);
                entities.persist(kept);
            } else if (kept.version() != template.version()) {
                throw new ProblemException("platform.conflict");
            }
            kept.describe(template);
            entities.flush();
            return kept.toRecord();
        });
    }

    @Override
    public void deleteTemplate(UUID id) {
        user.require(ParticipantPermissions.VOCABULARIES);
        transactions.write(() ->
                Optional.ofNullable(entities.find(TemplateEntity.class, id)).ifPresent(entities::remove));
    }

    private Optional<UUID> reader() {
        return user.account().map(Account::id);
    }

    private String authorName() {
        return user.account().map(Account::displayName).orElseGet(user::actor);
    }

    private static String checked(String text) {
        if (text.isBlank()) {
            throw new ProblemException("participants.note.empty");
        }
        if (text.strip().length() > LONGEST) {
            throw new ProblemException("participants.note.tooLong", LONGEST);
        }
        return text.strip();
    }

    private static void requirePast(LocalDate on) {
        if (on.isAfter(LocalDate.now())) {
            throw new ProblemException("participants.futureDate");
        }
    }
}
