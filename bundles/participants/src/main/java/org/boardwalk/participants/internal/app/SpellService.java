package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * Periods of participation with what belongs to them. Services are read once, plainly, and put to their spells here:
 * joined and grouped by the database it took more than twice as long.
 */
@Component(service = Spells.class)
public class SpellService implements Spells {
    /** The latest spell stands with the person. */
    private static final String LATEST = "select p.id, p.externalId, p.entryDate, p.exitDate, p.exitReason, p.funding"
            + " from ParticipantEntity p where p.entryDate is not null";

    private static final String PAST = "select p.id, p.externalId, e.entryDate, e.exitDate, e.exitReason, e.funding"
            + " from PastSpellEntity e, ParticipantEntity p where p.id = e.participantId";

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
            UUID person = people.get(participantId).id();
            Map<String, Object> wanted = Map.of("person", person);
            return spells(bare(" and p.id = :person", " and p.id = :person", wanted), Optional.of(person));
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
        String latest = " and p.exitDate between :from and :to" + seen;
        String past = " and e.exitDate between :from and :to" + seen;
        return transactions.read(() -> spells(bare(latest, past, wanted), Optional.empty()));
    }

    /** Without what belongs to them. */
    private List<Spell> bare(String latest, String past, Map<String, Object> wanted) {
        return Stream.concat(rows(LATEST + latest, wanted), rows(PAST + past, wanted))
                .map(SpellService::bare)
                .sorted(BY_EXIT)
                .toList();
    }

    private Stream<Object[]> rows(String text, Map<String, Object> wanted) {
        TypedQuery<Object[]> query = entities.createQuery(text, Object[].class);
        wanted.forEach(query::setParameter);
        return query.getResultStream();
    }

    private static Spell bare(@Nullable Object[] row) {
        return new Spell(
                (UUID) must(row[0]),
                Objects.toString(row[1], ""),
                (LocalDate) must(row[2]),
                Optional.ofNullable((LocalDate) row[3]),
                (String) must(row[4]),
                (String) must(row[5]),
                List.of(),
                List.of());
    }

    /** @param only the person they all are of, if it is one */
    private List<Spell> spells(List<Spell> bare, Optional<UUID> only) {
        if (bare.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Served>> services = services(bare, only);
        Map<UUID, List<FollowUp>> found = followUps(bare, only);
        return bare.stream()
                .map(spell -> new Spell(
                        spell.participantId(),
                        spell.externalId(),
                        spell.entry(),
                        spell.exit(),
                        spell.exitReason(),
                        spell.funding(),
                        learning(spell, services.getOrDefault(spell.participantId(), List.of())),
                        after(spell, found.getOrDefault(spell.participantId(), List.of()))))
                .toList();
    }

    private static List<Learning> learning(Spell spell, List<Served> services) {
        Map<String, Learning> byType = new TreeMap<>();
        services.stream()
                .filter(service -> !service.on().isBefore(spell.entry())
                        && spell.exit().filter(service.on()::isAfter).isEmpty())
                .forEach(service -> byType.merge(
                        service.type(),
                        new Learning(service.type(), service.on(), service.on()),
                        (known, other) -> new Learning(
                                known.type(),
                                known.first().isBefore(other.first()) ? known.first() : other.first(),
                                known.last().isAfter(other.last()) ? known.last() : other.last())));
        return List.copyOf(byType.values());
    }

    private static List<FollowUp> after(Spell spell, List<FollowUp> found) {
        return found.stream()
                .filter(one -> spell.exit().filter(one.on()::isAfter).isPresent())
                .toList();
    }

    private Map<UUID, List<Served>> services(List<Spell> spells, Optional<UUID> only) {
        List<String> types = vocabulary.terms(Vocabulary.SERVICE_TYPE).stream()
                .filter(term -> term.federalCode()
                        .filter(FederalCode.NO_TRAINING::equals)
                        .isEmpty())
                .map(Vocabulary.Term::code)
                .toList();
        if (types.isEmpty()) {
            return Map.of();
        }
        return about(
                        "select s.participantId, s.type, s.onDay from ServiceEntity s where s.takenBack = ''"
                                + " and s.type in :types and s.onDay between :first and :last",
                        " and s.participantId = :person",
                        only)
                .setParameter("types", types)
                .setParameter("first", first(spells, spell -> Optional.of(spell.entry())))
                .setParameter("last", last(spells))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Served((String) row[1], (LocalDate) row[2]), Collectors.toList())));
    }

    private Map<UUID, List<FollowUp>> followUps(List<Spell> spells, Optional<UUID> only) {
        return about(
                        "select f.participantId, f from FollowUpEntity f where f.takenBack = '' and f.onDay > :first",
                        " and f.participantId = :person",
                        only)
                .setParameter("first", first(spells, Spell::exit))
                .getResultStream()
                .map(row -> ((FollowUpEntity) row[1]).toRecord())
                .sorted(Comparator.comparing(FollowUp::on).thenComparing(FollowUp::id))
                .collect(Collectors.groupingBy(FollowUp::participantId));
    }

    private TypedQuery<Object[]> about(String everybody, String one, Optional<UUID> only) {
        TypedQuery<Object[]> query =
                entities.createQuery(only.map(person -> everybody + one).orElse(everybody), Object[].class);
        only.ifPresent(person -> query.setParameter("person", person));
        return query;
    }

    private static LocalDate first(List<Spell> spells, Function<Spell, Optional<LocalDate>> day) {
        return spells.stream()
                .flatMap(spell -> day.apply(spell).stream())
                .min(LocalDate::compareTo)
                .orElseGet(LocalDate::now);
    }

    private static LocalDate last(List<Spell> spells) {
        return spells.stream()
                .map(spell -> spell.exit().orElseGet(LocalDate::now))
                .max(LocalDate::compareTo)
                .orElseGet(LocalDate::now);
    }

    private static Object must(@Nullable Object cell) {
        return Objects.requireNonNull(cell, "a column that is never null is null");
    }

    private record Served(String type, LocalDate on) {}
}
