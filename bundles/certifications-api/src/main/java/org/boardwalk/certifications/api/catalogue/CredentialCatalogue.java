package org.boardwalk.certifications.api.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The credentials this board knows. Any thread. Reading needs {@code certifications.read} or {@code certifications.own},
 * writing {@code certifications.design}. When the certifications module is switched off, the service is gone; the
 * catalogue stays.
 */
@ProviderType
public interface CredentialCatalogue {
    /** Sorted by code. */
    List<Listed> list();

    /** By code; codes never change. */
    Optional<Listed> find(String code);

    /**
     * What a prerequisite can count: what the catalogue names, and what published pathways name while their module is on
     * and the signed-in person may read them. Each measure once, by name in English.
     */
    List<NamedMeasure> measures();

    /**
     * Writes a new entry.
     *
     * @throws ProblemException {@code certifications.catalogue.codeTaken}, {@code certifications.catalogue.badCode}, or
     *     {@code certifications.catalogue.invalid} with what is wrong
     */
    Listed add(CatalogueEntry entry);

    /**
     * Whom it concerns when the entry is changed so; nothing is saved. Counts people the signed-in person may not see,
     * and names only those she may.
     */
    Change preview(CatalogueEntry changed);

    /**
     * Saves a changed entry. When its lifecycle or its exam's last day changed, {@code CredentialStatusChanged} is
     * published, and every planner concerned is told once.
     *
     * @param lock as read
     * @throws ProblemException {@code platform.conflict} when somebody else saved meanwhile, and as {@link #add}
     */
    Listed save(CatalogueEntry changed, long lock);

    /**
     * Writes several entries, all of them or none; they may speak of each other. Otherwise as {@link #add} and {@link
     * #save}.
     *
     * @param locks as read, by code; an entry without one is new
     */
    List<Listed> saveAll(List<CatalogueEntry> entries, Map<String, Long> locks);

    /** Changes that concern people on the signed-in planner's caseload and that she has not put aside; newest first. */
    List<Notice> notices();

    /** Puts a notice aside. */
    void dismiss(UUID noticeId);

    /**
     * @param aiming how many of her people aimed at it when it changed
     * @param holding how many of them held it
     */
    record Notice(UUID id, Listed credential, int aiming, int holding, Instant at) {}

    /** An entry as it is kept. */
    record Listed(UUID id, long lock, CatalogueEntry entry, Instant changedAt, String changedBy) {}

    /**
     * What a change would mean.
     *
     * @param statusChanges whether planners will be told
     * @param pathways published pathways that speak of it
     * @param plans active plans that aim at it, of people the signed-in person may see
     * @param holders people who hold it, of those she may see
     * @param peopleAiming how many people aim at it in all
     * @param peopleHolding how many hold it in all
     * @param pathwaysKnown false when the pathways module is switched off, so that nobody can say
     */
    record Change(
            boolean statusChanges,
            Lifecycle before,
            Lifecycle after,
            List<Concerned> pathways,
            List<Concerned> plans,
            List<Concerned> holders,
            long peopleAiming,
            long peopleHolding,
            boolean pathwaysKnown) {
        public Change {
            pathways = List.copyOf(pathways);
            plans = List.copyOf(plans);
            holders = List.copyOf(holders);
        }
    }

    /**
     * A pathway, or a person with a plan or a wallet.
     *
     * @param id of the pathway, or of the participant
     * @param name of the pathway; for a person, of what he aims at or holds
     */
    record Concerned(UUID id, LocalText name) {}
}
