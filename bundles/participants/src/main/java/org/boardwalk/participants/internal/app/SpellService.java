package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.participants.api.FederalCode;
import org.boardwalk.participants.api.ParticipantAccess;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.casefile.FollowUps.FollowUp;
import org.boardwalk.participants.api.participation.Spells;
import org.boardwalk.participants.internal.domain.FollowUpEntity;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Periods of participation with what belongs to them. The database brings services and periods together, so that a report
 * about everybody reads few rows of the many services there are.
 */
@Component(service = Spells.class)
public class SpellService implements Spells {
    /** The latest spell stands with the person. */
    private static final String LATEST = "p.entryDate, p.exitDate, p.exitReason, p.funding from ParticipantEntity p"
            + " where p.entryDate is not null";

    private static final String PAST = "e.entryDate, e.exitDate, e.exitReason, e.funding from PastSpellEntity e,"
            + " ParticipantEntity p where p.id = e.participantId";

    private static final Comparator<Spell> BY_EXIT = Comparator.comparing(
                    (Spell spell) -> spell.exit().orElse(LocalDate.MAX))
            .thenComparing(Spell::entry)
            .thenComparing(Spell::participantId);

    private final CurrentUser user;
    private final ParticipantAccess access;
    private final Transactions transactions;
    private final EntityManager entities;
    private final Vocabulary vocabulary;
    private final People people;

    @Activate
    public SpellService(
            @Reference CurrentUser user,
            @Reference ParticipantAccess access,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=participants)") EntityManager entities,
            @Reference Vocabulary vocabulary) {
        this.user = user;
        this.access = access;
        this.transactions = transactions;
        this.entities = entities;
        this.vocabulary = vocabulary;
        this.people = new People(entities);
    }

    @Override
    public List<Spell> of(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> {
            Map<String, Object> wanted =
                    Map.of("person", people.get(participantId).id());
            return read(" and p.id = :person", " and p.id = :person", wanted);
        });
    }

    @Override
    public List<Spell> ended(LocalDate from, LocalDate to) {
        Sight sight = Sight.required(user);
        Map<String, Object> wanted = new HashMap<>(Map.of("from", from, "to", to));
        String seen = "";
        if (!sight.all()) {
            seen = " and (p.plannerId = :planner or p.accountId = :self)";
            UUID nobody = new UUID(0, 0);
            wanted.put("planner", sight.planner().orElse(nobody));
            wanted.put("self", sight.self().orElse(nobody));
        }
        String visible = seen;
        return transactions.read(() -> read(
                " and p.exitDate between :from and :to" + visible,
                " and e.exitDate between :from and :to" + visible,
                wanted));
    }

    private List<Spell> read(String latest, String past, Map<String, Object> wanted) {
        List<Spell> found = new ArrayList<>();
        found.addAll(spells(LATEST + latest, "p", wanted));
        found.addAll(spells(PAST + past, "e", wanted));
        return found.stream().sorted(BY_EXIT).toList();
    }

    /** @param alias of the entity that has the dates */
    private List<Spell> spells(String tail, String alias, Map<String, Object> wanted) {
        List<@Nullable Object[]> rows = with(
                        entities.createQuery("select p.id, p.externalId, " + tail, Object[].class), wanted)
                .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        String where = tail.substring(tail.indexOf(" from ") + " from ".length());
        Map<Stay, List<Learning>> learning = learning(where, alias, wanted);
        Map<Stay, List<FollowUp>> after = after(where, alias, wanted);
        return rows.stream().map(row -> spell(row, learning, after)).toList();
    }

    private static Spell spell(
            @Nullable Object[] row, Map<Stay, List<Learning>> learning, Map<Stay, List<FollowUp>> after) {
        Stay stay = new Stay((UUID) must(row[0]), (LocalDate) must(row[2]));
        return new Spell(
                stay.person(),
                Objects.toString(row[1], ""),
                stay.entry(),
                Optional.ofNullable((LocalDate) row[3]),
                (String) must(row[4]),
                (String) must(row[5]),
                learning.getOrDefault(stay, List.of()),
                after.getOrDefault(stay, List.of()));
    }

    private Map<Stay, List<Learning>> learning(String where, String alias, Map<String, Object> wanted) {
        List<String> types = vocabulary.terms(Vocabulary.SERVICE_TYPE).stream()
                .filter(term -> term.federalCode()
                        .filter(FederalCode.NO_TRAINING::equals)
                        .isEmpty())
                .map(Vocabulary.Term::code)
                .toList();
        Map<Stay, List<Learning>> found = new HashMap<>();
        if (!types.isEmpty()) {
            String query = "select p.id, " + alias
                    + ".entryDate, s.type, min(s.onDay), max(s.onDay) from ServiceEntity s, "
                    + where + " and s.participantId = p.id and s.takenBack = '' and s.type in :types and s.onDay >= "
                    + alias + ".entryDate and (" + alias + ".exitDate is null or s.onDay <= " + alias + ".exitDate)"
                    + " group by p.id, " + alias + ".entryDate, s.type order by s.type";
            with(entities.createQuery(query, Object[].class), wanted)
                    .setParameter("types", types)
                    .getResultStream()
                    .forEach(row -> found.computeIfAbsent(
                                    new Stay((UUID) row[0], (LocalDate) row[1]), stay -> new ArrayList<>())
                            .add(new Learning((String) row[2], (LocalDate) row[3], (LocalDate) row[4])));
        }
        return found;
    }

    private Map<Stay, List<FollowUp>> after(String where, String alias, Map<String, Object> wanted) {
        Map<Stay, List<FollowUp>> found = new HashMap<>();
        String query = "select p.id, " + alias + ".entryDate, f from FollowUpEntity f, " + where
                + " and f.participantId = p.id and f.takenBack = '' and f.onDay > " + alias
                + ".exitDate order by f.onDay, f.id";
        with(entities.createQuery(query, Object[].class), wanted)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent(
                                new Stay((UUID) row[0], (LocalDate) row[1]), stay -> new ArrayList<>())
                        .add(((FollowUpEntity) row[2]).toRecord()));
        return found;
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, Map<String, Object> wanted) {
        wanted.forEach(query::setParameter);
        return query;
    }

    private static Object must(@Nullable Object cell) {
        return Objects.requireNonNull(cell, "a column that is never null is null");
    }

    /** What names a spell: nobody enters twice on a day. */
    private record Stay(UUID person, LocalDate entry) {}
}
