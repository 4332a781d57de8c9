package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwayDraft;
import org.boardwalk.pathways.api.catalogue.PathwaySummary;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.plan.Plan;
import org.boardwalk.pathways.internal.domain.DraftEntity;
import org.boardwalk.pathways.internal.domain.PathwayEntity;
import org.boardwalk.pathways.internal.domain.check.PathwayCheck;
import org.boardwalk.pathways.internal.domain.file.PathwayFile;
import org.boardwalk.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue: reading here, changing in {@link DraftDesk}. */
@Component(service = PathwayCatalogue.class)
public final class CatalogueService implements PathwayCatalogue {
    private final Transactions transactions;
    private final EntityManager entities;
    private final Access access;
    private final PathwayStore store;
    private final DraftDesk desk;

    @Activate
    public CatalogueService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities,
            @Reference Access access,
            @Reference PathwayStore store,
            @Reference DraftDesk desk) {
        this.transactions = transactions;
        this.entities = entities;
        this.access = access;
        this.store = store;
        this.desk = desk;
    }

    @Override
    public List<PathwaySummary> list() {
        access.requireCatalogue();
        boolean designer = access.may(Access.DESIGN);
        return transactions.read(() -> {
            Map<UUID, Integer> plans = activePlans();
            return store.all().stream()
                    .filter(pathway -> designer || pathway.newest() > 0)
                    .flatMap(pathway -> summary(pathway, designer, plans.getOrDefault(pathway.id(), 0)).stream())
                    .sorted(Comparator.comparing(
                                    (PathwaySummary line) -> line.programme().in(Locale.ENGLISH))
                            .thenComparing(line -> line.title().in(Locale.ENGLISH)))
                    .toList();
        });
    }

    private Optional<PathwaySummary> summary(PathwayEntity pathway, boolean designer, int plans) {
        Optional<DraftEntity> draft = designer ? store.draft(pathway.id()) : Optional.empty();
        return store.newest(pathway)
                .map(PathwayVersion::pathway)
                .or(() -> draft.map(DraftEntity::definition).map(PathwayFile::readDraft))
                .map(content -> new PathwaySummary(
                        pathway.id(),
                        pathway.code(),
                        content.title(),
                        content.summary(),
                        content.programme(),
                        pathway.newest() == 0 ? Optional.empty() : Optional.of(pathway.newest()),
                        draft.isPresent(),
                        pathway.isArchived(),
                        content.steps().size(),
                        plans));
    }

    private Map<UUID, Integer> activePlans() {
        Map<UUID, Integer> counts = new HashMap<>();
        entities.createQuery(
                        "select p.pathwayId, count(p) from PlanEntity p where p.status = :active group by p.pathwayId",
                        Object[].class)
                .setParameter("active", Plan.Status.ACTIVE)
                .getResultStream()
                .forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    @Override
    public Optional<PathwayVersion> newest(UUID pathwayId) {
        access.requireCatalogue();
        return transactions.read(() -> store.find(pathwayId).flatMap(store::newest));
    }

    @Override
    public Optional<PathwayVersion> byCode(String code) {
        access.requireCatalogue();
        return transactions.read(() -> store.byCode(code).flatMap(store::newest));
    }

    @Override
    public Optional<PathwayVersion> version(UUID pathwayId, int number) {
        access.requireCatalogue();
        return transactions.read(() -> store.version(pathwayId, number));
    }

    @Override
    public List<PathwayVersion> versions(UUID pathwayId) {
        access.requireCatalogue();
        return transactions.read(() -> store.versions(pathwayId));
    }

    @Override
    public List<Finding> check(Pathway pathway) {
        return PathwayCheck.check(pathway);
    }

    @Override
    public Optional<PathwayDraft> draft(UUID pathwayId) {
        access.require(Access.DESIGN);
        return transactions.read(() -> store.draft(pathwayId).map(DraftDesk::toDraft));
    }

    @Override
    public PathwayDraft create(Pathway pathway) {
        access.require(Access.DESIGN);
        return transactions.write(() -> desk.create(pathway));
    }

    @Override
    public PathwayDraft edit(UUID pathwayId) {
        access.require(Access.DESIGN);
        return transactions.write(() -> desk.edit(pathwayId));
    }

    @Override
    public PathwayDraft save(UUID pathwayId, long lock, Pathway pathway) {
        access.require(Access.DESIGN);
        return transactions.write(() -> desk.save(pathwayId, lock, pathway));
    }

    @Override
    public void discard(UUID pathwayId, long lock) {
        access.require(Access.DESIGN);
        transactions.write(() -> desk.discard(pathwayId, lock));
    }

    @Override
    public PathwayVersion publish(UUID pathwayId, long lock, String note) {
        access.require(Access.DESIGN);
        return transactions.write(() -> desk.publish(pathwayId, lock, note));
    }

    @Override
    public void archive(UUID pathwayId, boolean archived) {
        access.require(Access.DESIGN);
        transactions.write(() -> store.pathway(pathwayId).archive(archived));
    }

    @Override
    public String exportFile(UUID pathwayId) {
        access.requireCatalogue();
        return transactions.read(() -> {
            PathwayEntity pathway = store.pathway(pathwayId);
            return store.newest(pathway)
                    .map(PathwayVersion::pathway)
                    .map(PathwayFile::write)
                    .orElseGet(() -> desk.required(pathwayId).definition());
        });
    }

    @Override
    public Pathway readFile(String json) {
        return PathwayFile.read(json);
    }

    @Override
    public PathwayDraft importFile(String json) {
        access.require(Access.DESIGN);
        Pathway pathway = PathwayFile.read(json);
        return transactions.write(() -> desk.importAs(pathway));
    }
}
