package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.domain.DraftEntity;
import org.boardwalk.pathways.internal.domain.PathwayEntity;
import org.boardwalk.pathways.internal.domain.VersionEntity;
import org.boardwalk.pathways.internal.domain.file.PathwayFile;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Pathways as they are stored. Published versions never change, so they are kept in memory once read, on every node
 * alike. Inside a transaction only.
 */
@Component(service = PathwayStore.class)
public final class PathwayStore {
    private final EntityManager entities;
    private final Map<VersionKey, PathwayVersion> published = new ConcurrentHashMap<>();

    private record VersionKey(UUID pathwayId, int number) {}

    @Activate
    public PathwayStore(@Reference(target = "(osgi.unit.name=pathways)") EntityManager entities) {
        this.entities = entities;
    }

    PathwayEntity pathway(UUID id) {
        return find(id).orElseThrow(() -> new ProblemException("pathways.notFound"));
    }

    Optional<PathwayEntity> find(UUID id) {
        return Optional.ofNullable(entities.find(PathwayEntity.class, id));
    }

    Optional<PathwayEntity> byCode(String code) {
        return entities.createQuery("select p from PathwayEntity p where p.code = :code", PathwayEntity.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<PathwayEntity> all() {
        return entities.createQuery("select p from PathwayEntity p", PathwayEntity.class)
                .getResultList();
    }

    Optional<DraftEntity> draft(UUID pathwayId) {
        return Optional.ofNullable(entities.find(DraftEntity.class, pathwayId));
    }

    /** The newest published version. */
    Optional<PathwayVersion> newest(PathwayEntity pathway) {
        return pathway.newest() == 0 ? Optional.empty() : version(pathway.id(), pathway.newest());
    }

    Optional<PathwayVersion> version(UUID pathwayId, int number) {
        VersionKey key = new VersionKey(pathwayId, number);
        PathwayVersion known = published.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PathwayVersion> read = entities.createQuery(
                        "select v from VersionEntity v where v.pathwayId = :pathway and v.number = :number",
                        VersionEntity.class)
                .setParameter("pathway", pathwayId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(PathwayStore::toVersion);
        read.ifPresent(version -> published.put(key, version));
        return read;
    }

    /** The version a plan is on; it is there as long as the plan is. */
    PathwayVersion required(UUID pathwayId, int number) {
        return version(pathwayId, number).orElseThrow(() -> new ProblemException("pathways.notFound"));
    }

    List<PathwayVersion> versions(UUID pathwayId) {
        return entities.createQuery(
                        "select v from VersionEntity v where v.pathwayId = :pathway order by v.number desc",
                        VersionEntity.class)
                .setParameter("pathway", pathwayId)
                .getResultStream()
                .map(PathwayStore::toVersion)
                .toList();
    }

    void publish(PathwayEntity pathway, Pathway content, String by, String note) {
        entities.persist(new VersionEntity(pathway.id(), pathway.publish(), PathwayFile.write(content), by, note));
    }

    private static PathwayVersion toVersion(VersionEntity version) {
        return new PathwayVersion(
                version.pathwayId(),
                version.number(),
                PathwayFile.readDraft(version.definition()),
                version.publishedAt(),
                version.publishedBy(),
                version.note());
    }
}
