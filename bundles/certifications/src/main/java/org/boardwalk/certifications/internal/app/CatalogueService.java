package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.Exam;
import org.boardwalk.certifications.api.event.CredentialStatusChanged;
import org.boardwalk.certifications.internal.domain.EntryEntity;
import org.boardwalk.certifications.internal.domain.NoticeEntity;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.plan.CredentialImpact;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.platform.api.data.Transactions;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The credentials this board knows, and whom a change concerns. */
@Component(service = {CredentialCatalogue.class, CatalogueService.class})
public final class CatalogueService implements CredentialCatalogue {
    private final Transactions transactions;
    private final EntityManager entities;
    private final Events events;
    private final Access access;
    private final CatalogueStore store;
    private final WalletStore wallets;
    private final Neighbours neighbours;

    @Activate
    public CatalogueService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=certifications)") EntityManager entities,
            @Reference Events events,
            @Reference Access access,
            @Reference CatalogueStore store,
            @Reference WalletStore wallets,
            @Reference Neighbours neighbours) {
        this.transactions = transactions;
        this.entities = entities;
        this.events = events;
        this.access = access;
        this.store = store;
        this.wallets = wallets;
        this.neighbours = neighbours;
    }

    @Override
    public List<Listed> list() {
        access.requireCatalogue();
        return transactions.read(
                () -> store.rows().stream().map(CatalogueService::listed).toList());
    }

    @Override
    public Optional<Listed> find(String code) {
        access.requireCatalogue();
        return transactions.read(() -> store.row(code).map(CatalogueService::listed));
    }

    @Override
    public List<NamedMeasure> measures() {
        access.requireCatalogue();
        return transactions.read(() -> {
            Map<String, CatalogueEntry> entries = store.entries();
            Names names = CatalogueStore.names(entries);
            Stream<NamedMeasure> own = entries.values().stream()
                    .flatMap(entry -> entry.prerequisites().stream())
                    .flatMap(prerequisite -> prerequisite.requirement().conditions())
                    .flatMap(condition -> condition instanceof Requirement.Amount amount
                            ? Stream.of(amount.measure())
                            : Stream.empty())
                    .map(measure -> new NamedMeasure(measure, names.measure(measure)));
            return Stream.concat(own, neighbours.measures().stream())
                    .collect(Collectors.toMap(
                            NamedMeasure::measure, Function.identity(), (first, second) -> first, LinkedHashMap::new))
                    .values()
                    .stream()
                    .sorted(Comparator.comparing(named -> named.name().in(Locale.ENGLISH)))
                    .toList();
        });
    }

    @Override
    public Listed add(CatalogueEntry entry) {
        return saveAll(List.of(entry), Map.of()).getFirst();
    }

    /** A new entry that was checked. */
    EntryEntity keep(CatalogueEntry entry) {
        EntryEntity row = new EntryEntity(entry, access.name());
        store.add(row);
        return row;
    }

    /** A changed entry that was checked; planners are told when its status changed. */
    void keep(EntryEntity row, CatalogueEntry changed) {
        CatalogueEntry before = row.entry();
        row.write(changed, access.name());
        entities.flush();
        if (changesStatus(before, changed)) {
            events.publish(new CredentialStatusChanged(row.id(), row.code()));
        }
    }

    @Override
    public Change preview(CatalogueEntry changed) {
        access.require(Access.DESIGN);
        return transactions.read(() -> {
            CatalogueEntry before = existing(changed.code()).entry();
            Optional<CredentialImpact.Impact> impact = neighbours.impact(changed.code());
            List<UUID> holders = wallets.holderIds(changed.code());
            Set<UUID> visible = holders.isEmpty() ? Set.of() : access.readable(holders);
            return new Change(
                    changesStatus(before, changed),
                    before.lifecycle(),
                    changed.lifecycle(),
                    impact.stream()
                            .flatMap(found -> found.pathways().stream())
                            .map(pathway -> new Concerned(pathway.pathwayId(), pathway.title()))
                            .toList(),
                    impact.stream()
                            .flatMap(found -> found.plans().stream())
                            .map(plan -> new Concerned(
                                    plan.participantId(),
                                    plan.steps().getFirst().title()))
                            .toList(),
                    holders.stream()
                            .filter(visible::contains)
                            .map(holder -> new Concerned(holder, before.name()))
                            .toList(),
                    neighbours.peopleAiming(changed.code()),
                    holders.size(),
                    impact.isPresent());
        });
    }

    @Override
    public Listed save(CatalogueEntry changed, long lock) {
        return saveAll(List.of(changed), Map.of(changed.code(), lock)).getFirst();
    }

    @Override
    public List<Listed> saveAll(List<CatalogueEntry> written, Map<String, Long> locks) {
        access.require(Access.DESIGN);
        return transactions.write(() -> {
            Map<String, CatalogueEntry> entries = new HashMap<>(store.entries());
            written.forEach(entry -> entries.put(entry.code(), entry));
            written.forEach(entry -> CatalogueCheck.require(entry, entries));
            return written.stream()
                    .map(entry -> {
                        Long lock = locks.get(entry.code());
                        return listed(lock == null ? added(entry) : changed(entry, lock));
                    })
                    .toList();
        });
    }

    private EntryEntity added(CatalogueEntry entry) {
        if (store.row(entry.code()).isPresent()) {
            throw new ProblemException("certifications.catalogue.codeTaken", entry.code());
        }
        return keep(entry);
    }

    private EntryEntity changed(CatalogueEntry entry, long lock) {
        EntryEntity row = existing(entry.code());
        if (row.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
        keep(row, entry);
        return row;
    }

    @Override
    public List<Notice> notices() {
        access.require(Access.READ);
        Optional<UUID> planner = access.accountId();
        return planner.isEmpty() ? List.of() : transactions.read(() -> noticesOf(planner.get()));
    }

    private List<Notice> noticesOf(UUID planner) {
        return entities.createQuery(
                        "select n, e from NoticeEntity n, EntryEntity e where e.code = n.code and n.plannerId = :planner"
                                + " and n.aside = false order by n.madeAt desc",
                        Object[].class)
                .setParameter("planner", planner)
                .getResultStream()
                .map(row -> notice((NoticeEntity) row[0], (EntryEntity) row[1]))
                .toList();
    }

    private static Notice notice(NoticeEntity row, EntryEntity entry) {
        return new Notice(row.id(), listed(entry), row.aiming(), row.holding(), row.madeAt());
    }

    @Override
    public void dismiss(UUID noticeId) {
        access.require(Access.READ);
        transactions.write(() -> Optional.ofNullable(entities.find(NoticeEntity.class, noticeId))
                .filter(notice ->
                        access.accountId().filter(notice.plannerId()::equals).isPresent())
                .orElseThrow(() -> new ProblemException("certifications.notice.notFound"))
                .putAside());
    }

    private EntryEntity existing(String code) {
        return store.row(code).orElseThrow(() -> new ProblemException("certifications.catalogue.notFound", code));
    }

    /** What people plan by: whether and until when it can be earned, and whether it counts. */
    static boolean changesStatus(CatalogueEntry before, CatalogueEntry after) {
        return !before.lifecycle().equals(after.lifecycle())
                || !before.exam().flatMap(Exam::lastDay).equals(after.exam().flatMap(Exam::lastDay));
    }

    static Listed listed(EntryEntity row) {
        return new Listed(row.id(), row.version(), row.entry(), row.changedAt(), row.changedBy());
    }
}
