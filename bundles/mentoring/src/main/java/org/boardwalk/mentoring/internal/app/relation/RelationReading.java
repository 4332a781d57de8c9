package org.boardwalk.mentoring.internal.app.relation;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.relation.Party;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationFilter;
import org.boardwalk.mentoring.api.relation.RelationState;
import org.boardwalk.mentoring.internal.app.profile.Access;
import org.boardwalk.mentoring.internal.app.profile.Gatekeeper;
import org.boardwalk.mentoring.internal.app.profile.ProfileStore;
import org.boardwalk.mentoring.internal.app.relation.PairAccess.Reader;
import org.boardwalk.mentoring.internal.domain.profile.MentorEntity;
import org.boardwalk.mentoring.internal.domain.relation.RelationEntity;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The pairs a person may see, and which wait for his answer. Inside a transaction only. */
@Component(service = RelationReading.class)
public final class RelationReading {
    private final Access access;
    private final PairAccess rights;
    private final RelationStore store;
    private final RelationRecords records;
    private final Gatekeeper gates;
    private final ProfileStore profiles;

    @Activate
    public RelationReading(
            @Reference Access access,
            @Reference PairAccess rights,
            @Reference RelationStore store,
            @Reference RelationRecords records,
            @Reference Gatekeeper gates,
            @Reference ProfileStore profiles) {
        this.access = access;
        this.rights = rights;
        this.store = store;
        this.records = records;
        this.gates = gates;
        this.profiles = profiles;
    }

    List<Relation.Line> list(RelationFilter filter, int offset, int limit) {
        List<RelationEntity> rows = visible(store.list(filter));
        if (filter.text().isBlank()) {
            return records.lines(page(rows, offset, limit));
        }
        return page(matching(rows, filter.text()), offset, limit);
    }

    private static <T> List<T> page(List<T> all, int offset, int limit) {
        return all.stream().skip(offset).limit(limit).toList();
    }

    int count(RelationFilter filter) {
        List<RelationEntity> rows = visible(store.list(filter));
        return filter.text().isBlank()
                ? rows.size()
                : matching(rows, filter.text()).size();
    }

    private List<Relation.Line> matching(List<RelationEntity> rows, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return records.lines(rows).stream()
                .filter(line -> Stream.of(line.mentorName(), line.menteeName())
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    private List<RelationEntity> visible(Collection<RelationEntity> rows) {
        Reader reader = rights.readerOf(rows);
        return rows.stream().filter(reader::maySee).toList();
    }

    Optional<Relation> find(UUID id) {
        return store.find(id)
                .filter(row -> rights.readerOf(Set.of(row)).maySee(row))
                .map(records::record);
    }

    List<Relation> own() {
        return records.records(visible(ownRows()).stream()
                .sorted(Comparator.comparing((RelationEntity row) -> row.state().isOpen(), Comparator.reverseOrder()))
                .toList());
    }

    private List<RelationEntity> ownRows() {
        Reader reader = rights.reader(Set.of());
        return Stream.concat(
                        reader.mentorId().map(RelationFilter::ofMentor).stream(),
                        reader.participantId().map(RelationFilter::ofMentee).stream())
                .flatMap(filter -> store.list(filter).stream())
                .distinct()
                .toList();
    }

    List<Relation.Line> toAnswer() {
        List<RelationEntity> rows = access.may(Access.COORDINATE)
                ? visible(store.list(new RelationFilter(
                        "", Set.of(RelationState.PROPOSED), Optional.empty(), Optional.empty(), Optional.empty())))
                : visible(ownRows());
        Set<UUID> reached = gates.signIns();
        return records.lines(rows.stream()
                .filter(row -> row.state() == RelationState.PROPOSED)
                .filter(row -> waitsForReader(row, reached))
                .toList());
    }

    /** A coordinator answers for a mentor who does not sign in. */
    private boolean waitsForReader(RelationEntity row, Set<UUID> reached) {
        Set<Party> mine = EnumSet.noneOf(Party.class);
        mine.addAll(rights.partiesOf(row));
        if (mine.contains(Party.COORDINATOR)
                && profiles.mentor(row.mentorId())
                        .flatMap(MentorEntity::accountId)
                        .filter(reached::contains)
                        .isEmpty()) {
            mine.add(Party.MENTOR);
        }
        return mine.stream().anyMatch(party -> isNext(row, party));
    }

    /** A minor's wish is a coordinator's first. */
    static boolean isNext(RelationEntity row, Party party) {
        Set<Party> awaiting = row.awaiting();
        return awaiting.contains(party) && (party == Party.COORDINATOR || !awaiting.contains(Party.COORDINATOR));
    }
}
