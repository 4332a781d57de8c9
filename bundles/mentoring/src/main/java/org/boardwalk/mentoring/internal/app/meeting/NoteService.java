package org.boardwalk.mentoring.internal.app.meeting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.meeting.PairNote;
import org.boardwalk.mentoring.api.meeting.PairNote.Visibility;
import org.boardwalk.mentoring.api.meeting.PairNotes;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.internal.app.meeting.PairSight.Sight;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.domain.meeting.MeetingEntity;
import org.boardwalk.mentoring.internal.domain.meeting.NoteEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes about pairs: what somebody may not read is never fetched. */
@Component(service = PairNotes.class)
public final class NoteService implements PairNotes {
    private static final int LONGEST = 4000;

    private final Transactions transactions;
    private final EntityManager entities;
    private final PairSight sight;
    private final Access access;
    private final MeetingStore meetings;

    @Activate
    public NoteService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=mentoring)") EntityManager entities,
            @Reference PairSight sight,
            @Reference Access access,
            @Reference MeetingStore meetings) {
        this.transactions = transactions;
        this.entities = entities;
        this.sight = sight;
        this.access = access;
        this.meetings = meetings;
    }

    @Override
    public List<PairNote> of(UUID relationId) {
        return transactions.read(() -> {
            Sight pair = sight.of(relationId);
            Optional<UUID> reader = sight.accountIfAny();
            return entities.createQuery(
                            "select n from NoteEntity n where n.relationId = :pair"
                                    + " and (n.visibility in :readable or n.authorId = :me)"
                                    + " order by n.aboutDay desc, n.writtenAt desc, n.id",
                            NoteEntity.class)
                    .setParameter("pair", relationId)
                    .setParameter("readable", readable(pair))
                    .setParameter("me", reader.orElse(new UUID(0, 0)))
                    .getResultStream()
                    .map(row -> row.toRecord(reader))
                    .toList();
        });
    }

    /** What others wrote and the person may read. */
    private static Set<Visibility> readable(Sight pair) {
        return pair.is(Party.COORDINATOR)
                ? EnumSet.of(Visibility.SHARED, Visibility.COORDINATOR)
                : EnumSet.of(Visibility.SHARED);
    }

    @Override
    public PairNote add(UUID relationId, Optional<UUID> meetingId, LocalDate on, String text, Visibility visibility) {
        return transactions.write(() -> {
            Sight pair = sight.of(relationId);
            pair.requireAny(Party.MENTOR, Party.MENTEE, Party.COORDINATOR);
            pair.requireSeated();
            requireMayShare(pair, visibility);
            if (on.isAfter(LocalDate.now())) {
                throw new ProblemException("mentoring.future");
            }
            requireMeeting(relationId, meetingId);
            NoteEntity row = new NoteEntity(relationId, meetingId, on, sight.account(), access.name());
            row.write(checked(text), visibility);
            entities.persist(row);
            return done(row);
        });
    }

    /** What one of the two shares is read by the other, as a message is. */
    private void requireMayShare(Sight pair, Visibility visibility) {
        if (pair.isOneOfThem() && visibility == Visibility.SHARED) {
            sight.requireProtected(pair.pair());
        }
    }

    private void requireMeeting(UUID relationId, Optional<UUID> meetingId) {
        boolean known = meetingId
                .flatMap(meetings::find)
                .map(MeetingEntity::id)
                .filter(id -> meetings.presences(id).stream()
                        .anyMatch(one -> one.relationId().equals(relationId)))
                .isPresent();
        if (meetingId.isPresent() && !known) {
            throw new ProblemException("mentoring.meeting.notFound");
        }
    }

    @Override
    public PairNote edit(UUID id, long lock, String text, Visibility visibility) {
        return transactions.write(() -> {
            NoteEntity row = own(id);
            Sight pair = sight.of(row.relationId());
            pair.requireSeated();
            requireMayShare(pair, visibility);
            if (row.version() != lock) {
                throw new ProblemException("platform.conflict");
            }
            row.write(checked(text), visibility);
            return done(row);
        });
    }

    @Override
    public void delete(UUID id) {
        transactions.write(() -> entities.remove(own(id)));
    }

    /** Somebody else's is not told from one there never was. */
    private NoteEntity own(UUID id) {
        return Optional.ofNullable(entities.find(NoteEntity.class, id))
                .filter(row -> row.authorId().equals(sight.account()))
                .filter(row -> sight.find(row.relationId()).isPresent())
                .orElseThrow(() -> new ProblemException("mentoring.note.notYours"));
    }

    private static String checked(String text) {
        if (text.isBlank()) {
            throw new ProblemException("mentoring.note.empty");
        }
        return Access.text(text, LONGEST);
    }

    private PairNote done(NoteEntity row) {
        entities.flush();
        return row.toRecord(Optional.of(sight.account()));
    }
}
