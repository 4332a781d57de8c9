package org.boardwalk.mentoring.internal.app.relation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.profile.Pause;
import org.boardwalk.mentoring.api.relation.EndReason;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.Relation.Change;
import org.boardwalk.mentoring.api.relation.Relation.Ending;
import org.boardwalk.mentoring.internal.app.profile.MentorRecords;
import org.boardwalk.mentoring.internal.app.profile.People;
import org.boardwalk.mentoring.internal.app.profile.People.Person;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.app.relation.PairAccess.Reader;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.ChangeEntity;
import org.boardwalk.mentoring.internal.domain.relation.PauseEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Pairs as their reader may see them. Inside a transaction only; who may see which is decided before. */
@Component(service = RelationRecords.class)
public final class RelationRecords {
    private final RelationStore store;
    private final ProfileStore profiles;
    private final People people;
    private final PairAccess access;

    @Activate
    public RelationRecords(
            @Reference RelationStore store,
            @Reference ProfileStore profiles,
            @Reference People people,
            @Reference PairAccess access) {
        this.store = store;
        this.profiles = profiles;
        this.people = people;
        this.access = access;
    }

    /** In the order of the rows; a few statements however many. */
    public List<Relation.Line> lines(Collection<RelationEntity> rows) {
        return lines(rows, access.readerOf(rows));
    }

    List<Relation.Line> lines(Collection<RelationEntity> rows, Reader reader) {
        Names names = names(rows, reader);
        return rows.stream().map(row -> line(row, names)).toList();
    }

    private static Relation.Line line(RelationEntity row, Names names) {
        return new Relation.Line(
                row.id(),
                row.kind(),
                row.mentorId(),
                names.mentor(row),
                row.participantId(),
                names.mentee(row),
                row.state(),
                row.awaiting(),
                row.proposedOn(),
                row.startedOn(),
                row.ending().map(Ending::on));
    }

    public Relation record(RelationEntity row) {
        return records(List.of(row)).getFirst();
    }

    List<Relation> records(Collection<RelationEntity> rows) {
        Reader reader = access.readerOf(rows);
        Names names = names(rows, reader);
        Map<UUID, List<PauseEntity>> pauses =
                store.pauses(rows.stream().map(RelationEntity::id).toList());
        return rows.stream()
                .map(row -> record(row, reader, names, pauses.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Relation record(RelationEntity row, Reader reader, Names names, List<PauseEntity> pauses) {
        boolean staff = reader.isStaff(row);
        return new Relation(
                row.id(),
                row.version(),
                row.kind(),
                row.groupId(),
                row.mentorId(),
                names.mentor(row),
                row.participantId(),
                names.mentee(row),
                row.state(),
                row.awaiting(),
                row.origin(),
                row.runId(),
                row.workplace(),
                row.message(),
                row.proposedOn(),
                row.startedOn(),
                row.plannedUntil(),
                pauses.stream()
                        .map(PauseEntity::toRecord)
                        .map(pause -> shown(pause, staff))
                        .toList(),
                row.ending().map(ending -> staff ? ending : forThePair(ending)),
                store.changes(row.id()).stream()
                        .map(ChangeEntity::toRecord)
                        .map(change -> staff ? change : forThePair(change))
                        .toList());
    }

    private static Pause shown(Pause pause, boolean staff) {
        return staff ? pause : new Pause(pause.from(), pause.until(), "");
    }

    /** Remarks are for coordinators, and nobody learns that the other one felt unsafe. */
    private static Ending forThePair(Ending ending) {
        EndReason reason = ending.reason() == EndReason.SAFETY ? EndReason.OTHER : ending.reason();
        return new Ending(reason, ending.on(), "", ending.by());
    }

    private static Change forThePair(Change change) {
        return new Change(change.to(), change.at(), change.by(), "");
    }

    private Names names(Collection<RelationEntity> rows, Reader reader) {
        Map<UUID, MentorEntity> mentors =
                profiles.mentors(rows.stream().map(RelationEntity::mentorId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(MentorEntity::id, Function.identity()));
        Map<UUID, Person> persons =
                people.find(rows.stream().map(RelationEntity::participantId).collect(Collectors.toSet()));
        return new Names(mentors, persons, reader, LocalDate.now());
    }

    private record Names(Map<UUID, MentorEntity> mentors, Map<UUID, Person> persons, Reader reader, LocalDate today) {
        String mentor(RelationEntity row) {
            MentorEntity mentor = mentors.get(row.mentorId());
            if (mentor == null) {
                return "";
            }
            boolean whole = reader.isStaff(row)
                    || reader.isMentor(row)
                    || row.agreedOn().isPresent();
            return whole ? mentor.displayName() : MentorRecords.shownName(mentor.details(List.of()));
        }

        String mentee(RelationEntity row) {
            boolean whole = reader.isStaff(row) || reader.isMentee(row);
            return Optional.ofNullable(persons.get(row.participantId()))
                    .map(person -> whole ? person.name() : person.shownName(today))
                    .orElse("");
        }
    }
}
