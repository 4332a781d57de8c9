package org.boardwalk.internships.internal.app.compliance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Compliance;
import org.boardwalk.internships.api.compliance.ItemState;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.internal.app.site.Access;
import org.boardwalk.internships.internal.app.site.Once;
import org.boardwalk.internships.internal.domain.compliance.ItemEntity;
import org.boardwalk.internships.internal.domain.compliance.ItemLine;
import org.boardwalk.internships.internal.domain.compliance.NeedRule;
import org.boardwalk.internships.internal.domain.compliance.RequirementEntity;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requirements and what people handed in. */
@Component(service = Compliance.class)
public final class ComplianceService implements Compliance {
    /** At least so many rows are read at once, until enough of them belong to people the reader may see. */
    private static final int FEWEST = 100;

    private final Transactions transactions;
    private final EntityManager entities;
    private final Access access;
    private final ComplianceStore store;
    private final ItemDesk desk;

    @Activate
    public ComplianceService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=internships)") EntityManager entities,
            @Reference Access access,
            @Reference ComplianceStore store,
            @Reference Documents documents) {
        this.transactions = transactions;
        this.entities = entities;
        this.access = access;
        this.store = store;
        desk = new ItemDesk(transactions, entities, access, store, documents);
    }

    @Override
    public List<Requirement> requirements() {
        access.requireAny();
        return transactions.read(store::requirements);
    }

    @Override
    public Requirement save(Requirement requirement) {
        access.require(Access.PLAN);
        RequirementCheck.require(requirement);
        String name = requirement.name().strip();
        return Once.named(
                "internships_requirement_name",
                () -> new ProblemException("internships.requirement.nameTaken", name),
                () -> transactions.write(() -> {
                    if (store.isTaken(name.toLowerCase(Locale.ROOT), requirement.id())) {
                        throw new ProblemException("internships.requirement.nameTaken", name);
                    }
                    return written(requirement);
                }));
    }

    private Requirement written(Requirement requirement) {
        Optional<RequirementEntity> before = store.requirement(requirement.id());
        long lock = before.map(RequirementEntity::version).orElse(0);
        if (lock != requirement.lock()) {
            throw new ProblemException("platform.conflict");
        }
        RequirementEntity row = before.orElseGet(() -> {
            RequirementEntity added = new RequirementEntity(requirement);
            entities.persist(added);
            return added;
        });
        if (row.keepsDocument() && !requirement.keepsDocument()) {
            store.itemsFor(row.id()).forEach(ItemEntity::forgetDocument);
        }
        row.describe(requirement);
        entities.flush();
        return row.toRecord();
    }

    @Override
    public List<Requirement> askedBy(UUID opportunityId) {
        access.requireAny();
        return transactions.read(() -> store.asking()
                .opportunity(opportunityId)
                .map(opportunity -> NeedRule.asked(opportunity, store.requirements()))
                .orElse(List.of()));
    }

    @Override
    public List<Item> of(UUID participantId, Collection<UUID> requirementIds, LocalDate judgedAt) {
        access.requireRead(participantId);
        return transactions.read(() -> {
            Map<UUID, ItemLine> rows = rows(participantId);
            return requirementIds.stream()
                    .map(requirement -> item(participantId, requirement, rows, judgedAt))
                    .toList();
        });
    }

    @Override
    public List<Item> before(UUID participantId) {
        access.requireRead(participantId);
        return transactions.read(() -> {
            List<Requirement> requirements = store.requirements();
            Map<UUID, LocalDate> needs = needs(participantId, requirements);
            Map<UUID, ItemLine> rows = rows(participantId);
            return requirements.stream()
                    .flatMap(requirement -> Optional.ofNullable(needs.get(requirement.id()))
                            .map(day -> item(participantId, requirement.id(), rows, day))
                            .stream())
                    .toList();
        });
    }

    private Map<UUID, LocalDate> needs(UUID person, List<Requirement> requirements) {
        return needs(List.of(person), requirements).getOrDefault(person, Map.of());
    }

    private Map<UUID, Map<UUID, LocalDate>> needs(Collection<UUID> people, List<Requirement> requirements) {
        return new Needs(store, requirements).current(people, LocalDate.now());
    }

    @Override
    public Grid grid(UUID termId) {
        access.require(Access.READ);
        return transactions.read(() -> {
            List<Requirement> all = store.requirements();
            Needs.OfTerm needs = new Needs(store, all).term(termId);
            LocalDate today = LocalDate.now();
            Map<UUID, Set<ItemState>> people = store.standings()
                    .ofTerm(
                            termId,
                            needs.placed().keySet(),
                            (person, standings) -> states(needs.of(person), standings, today));
            Set<UUID> readable = access.readable(people.keySet());
            return new Grid(
                    all.stream().filter(one -> needs.asksFor(one.id())).toList(),
                    people.entrySet().stream()
                            .filter(one -> readable.contains(one.getKey()))
                            .map(one -> new Person(one.getKey(), one.getValue()))
                            .toList());
        });
    }

    private static Set<ItemState> states(
            Map<UUID, LocalDate> needs, StandingStore.Standings standings, LocalDate today) {
        Set<ItemState> states = EnumSet.noneOf(ItemState.class);
        int[] met = {0};
        standings.forEach((requirement, standing) -> {
            LocalDate day = needs.get(requirement);
            if (day != null) {
                states.add(standing.state(today, day));
                met[0]++;
            }
        });
        if (met[0] < needs.size()) {
            states.add(ItemState.TO_DO);
        }
        return states;
    }

    @Override
    public List<Row> rows(UUID termId, List<UUID> requirementIds, List<UUID> participantIds) {
        access.require(Access.READ);
        return transactions.read(() -> {
            Set<UUID> readable = access.readable(participantIds);
            Needs.OfTerm needs = new Needs(store, store.requirements()).term(termId, readable);
            Map<UUID, Map<UUID, ItemLine>> lines = store.lines(readable);
            return participantIds.stream()
                    .filter(readable::contains)
                    .map(person -> row(person, requirementIds, needs.of(person), lines.getOrDefault(person, Map.of())))
                    .toList();
        });
    }

    private static Row row(
            UUID person, List<UUID> requirements, Map<UUID, LocalDate> needs, Map<UUID, ItemLine> lines) {
        return new Row(
                person,
                requirements.stream()
                        .map(one -> Optional.ofNullable(needs.get(one)).map(day -> item(person, one, lines, day)))
                        .toList());
    }

    private Map<UUID, ItemLine> rows(UUID participant) {
        return store.items(participant).stream()
                .map(ItemEntity::line)
                .collect(Collectors.toMap(ItemLine::requirementId, line -> line));
    }

    static Item item(UUID person, UUID requirement, Map<UUID, ItemLine> rows, LocalDate judgedAt) {
        return Optional.ofNullable(rows.get(requirement))
                .map(row -> row.judged(LocalDate.now(), judgedAt))
                .orElseGet(() -> nothing(person, requirement, judgedAt));
    }

    private static Item nothing(UUID person, UUID requirement, LocalDate judgedAt) {
        return new Item(
                person,
                requirement,
                Optional.empty(),
                0,
                ItemState.TO_DO,
                judgedAt,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public Item handIn(
            UUID participantId,
            UUID requirementId,
            LocalDate doneOn,
            Optional<LocalDate> validUntil,
            Optional<UUID> documentId,
            String remark) {
        return desk.handIn(participantId, requirementId, doneOn, validUntil, documentId, remark);
    }

    @Override
    public Item accept(UUID itemId, long lock, Optional<LocalDate> validUntil) {
        return desk.accept(itemId, lock, validUntil);
    }

    @Override
    public Item giveBack(UUID itemId, long lock, String reason) {
        return desk.giveBack(itemId, lock, reason);
    }

    @Override
    public Item waive(UUID participantId, UUID requirementId, long lock, String reason) {
        return desk.waive(participantId, requirementId, lock, reason);
    }

    @Override
    public List<Item> toReview(int limit) {
        access.require(Access.REVIEW);
        return transactions.read(() -> {
            List<ItemEntity> found = new ArrayList<>();
            int size = Math.max(FEWEST, limit);
            for (int offset = 0; found.size() < limit; offset += size) {
                List<ItemEntity> page = store.waiting(offset, size);
                Set<UUID> readable = access.readable(
                        page.stream().map(ItemEntity::participantId).collect(Collectors.toSet()));
                page.stream()
                        .filter(row -> readable.contains(row.participantId()))
                        .forEach(found::add);
                if (page.size() < size) {
                    break;
                }
            }
            return judged(found.subList(0, Math.min(limit, found.size())));
        });
    }

    private List<Item> judged(List<ItemEntity> rows) {
        LocalDate today = LocalDate.now();
        Set<UUID> people = rows.stream().map(ItemEntity::participantId).collect(Collectors.toSet());
        Map<UUID, Map<UUID, LocalDate>> needs = needs(people, store.requirements());
        return rows.stream()
                .map(row -> row.toRecord(
                        today,
                        needs.getOrDefault(row.participantId(), Map.of()).getOrDefault(row.requirementId(), today)))
                .toList();
    }
}
