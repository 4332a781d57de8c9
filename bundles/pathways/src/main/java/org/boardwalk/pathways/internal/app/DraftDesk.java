package org.boardwalk.pathways.internal.app;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.catalogue.PathwayDraft;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.event.PathwayPublished;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.domain.DraftEntity;
import org.boardwalk.pathways.internal.domain.PathwayEntity;
import org.boardwalk.pathways.internal.domain.check.PathwayCheck;
import org.boardwalk.pathways.internal.domain.file.PathwayFile;
import org.boardwalk.platform.api.event.Events;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes drafts and publishes them. Inside a writing transaction, after the permission was checked. */
@Component(service = DraftDesk.class)
public final class DraftDesk {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final EntityManager entities;
    private final Events events;
    private final Access access;
    private final PathwayStore store;

    @Activate
    public DraftDesk(
            @Reference(target = "(osgi.unit.name=pathways)") EntityManager entities,
            @Reference Events events,
            @Reference Access access,
            @Reference PathwayStore store) {
        this.entities = entities;
        this.events = events;
        this.access = access;
        this.store = store;
    }

    static PathwayDraft toDraft(DraftEntity draft) {
        Pathway pathway = PathwayFile.readDraft(draft.definition());
        return new PathwayDraft(
                draft.pathwayId(),
                draft.version(),
                draft.basedOn(),
                pathway,
                draft.changedAt(),
                draft.changedBy(),
                PathwayCheck.check(pathway));
    }

    PathwayDraft create(Pathway pathway) {
        requireFreeCode(pathway.code());
        PathwayEntity entity = new PathwayEntity(pathway.code());
        entities.persist(entity);
        // The draft refers to it by id only, so EclipseLink does not know which to insert first.
        entities.flush();
        return start(entity, pathway);
    }

    PathwayDraft edit(UUID pathwayId) {
        PathwayEntity entity = store.pathway(pathwayId);
        return store.draft(pathwayId)
                .map(DraftDesk::toDraft)
                .orElseGet(
                        () -> start(entity, store.newest(entity).orElseThrow().pathway()));
    }

    PathwayDraft save(UUID pathwayId, long lock, Pathway pathway) {
        PathwayEntity entity = store.pathway(pathwayId);
        DraftEntity draft = locked(pathwayId, lock);
        if (!entity.code().equals(pathway.code())) {
            if (entity.newest() > 0) {
                throw new ProblemException("pathways.codeFixed", entity.code());
            }
            requireFreeCode(pathway.code());
            entity.recode(pathway.code());
        }
        draft.rewrite(PathwayFile.write(pathway), access.name());
        entities.flush();
        return toDraft(draft);
    }

    void discard(UUID pathwayId, long lock) {
        entities.remove(locked(pathwayId, lock));
        PathwayEntity entity = store.pathway(pathwayId);
        if (entity.newest() == 0) {
            entities.flush();
            entities.remove(entity);
        }
    }

    PathwayVersion publish(UUID pathwayId, long lock, String note) {
        DraftEntity draft = locked(pathwayId, lock);
        Pathway pathway = PathwayFile.readDraft(draft.definition());
        requirePublishable(pathway);
        PathwayEntity entity = store.pathway(pathwayId);
        store.publish(entity, pathway, access.name(), Access.shortened(note));
        entities.remove(draft);
        entities.flush();
        events.publish(new PathwayPublished(pathwayId, entity.newest()));
        return store.required(pathwayId, entity.newest());
    }

    PathwayDraft importAs(Pathway pathway) {
        Optional<PathwayEntity> known = store.byCode(pathway.code());
        if (known.isEmpty()) {
            return create(pathway);
        }
        if (store.draft(known.get().id()).isPresent()) {
            throw new ProblemException("pathways.draftExists", pathway.code());
        }
        return start(known.get(), pathway);
    }

    DraftEntity required(UUID pathwayId) {
        return store.draft(pathwayId).orElseThrow(() -> new ProblemException("pathways.noDraft"));
    }

    private PathwayDraft start(PathwayEntity entity, Pathway pathway) {
        DraftEntity draft = new DraftEntity(entity.id(), entity.newest(), PathwayFile.write(pathway), access.name());
        entities.persist(draft);
        entities.flush();
        return toDraft(draft);
    }

    private DraftEntity locked(UUID pathwayId, long lock) {
        DraftEntity draft = required(pathwayId);
        if (draft.version() != lock) {
            throw new ProblemException("platform.conflict");
        }
        return draft;
    }

    private void requireFreeCode(String code) {
        if (code.length() > 80 || !CODE.matcher(code).matches()) {
            throw new ProblemException("pathways.badCode", code);
        }
        if (store.byCode(code).isPresent()) {
            throw new ProblemException("pathways.codeTaken", code);
        }
    }

    private static void requirePublishable(Pathway pathway) {
        List<Finding> errors = PathwayCheck.check(pathway).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException("pathways.notPublishable", errors.size());
        }
    }
}
