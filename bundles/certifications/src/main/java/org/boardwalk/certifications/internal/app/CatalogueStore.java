package org.boardwalk.certifications.internal.app;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.internal.domain.EntryEntity;
import org.boardwalk.certifications.internal.domain.rule.CatalogueNames;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue's rows. Inside a transaction only. */
@Component(service = CatalogueStore.class)
public final class CatalogueStore {
    private final EntityManager entities;

    @Activate
    public CatalogueStore(@Reference(target = "(osgi.unit.name=certifications)") EntityManager entities) {
        this.entities = entities;
    }

    List<EntryEntity> rows() {
        return entities.createQuery("select e from EntryEntity e order by e.code", EntryEntity.class)
                .getResultList();
    }

    Optional<EntryEntity> row(String code) {
        return entities.createQuery("select e from EntryEntity e where e.code = :code", EntryEntity.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** All entries by code; small enough to be read as a whole. */
    Map<String, CatalogueEntry> entries() {
        return rows().stream().collect(Collectors.toMap(EntryEntity::code, EntryEntity::entry));
    }

    /** @throws ProblemException {@code certifications.catalogue.codeTaken}, also when somebody adds it at the same moment */
    void add(EntryEntity row) {
        try {
            entities.persist(row);
            entities.flush();
        } catch (PersistenceException e) {
            throw Violations.of(e, "certifications_entry_code") ? taken(row.code(), e) : e;
        }
    }

    private static ProblemException taken(String code, PersistenceException cause) {
        ProblemException problem = new ProblemException("certifications.catalogue.codeTaken", code);
        problem.initCause(cause);
        return problem;
    }

    /** Names of credentials and measures for explanations. */
    static Names names(Map<String, CatalogueEntry> entries) {
        return new CatalogueNames(entries.values());
    }
}
