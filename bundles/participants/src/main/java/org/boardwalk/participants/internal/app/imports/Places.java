package org.boardwalk.participants.internal.app.imports;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.internal.app.csv.ImportRow;
import org.boardwalk.participants.internal.domain.SearchText;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.api.security.Accounts;
import org.boardwalk.platform.api.security.Roles;

/** Caseloads and cohorts by the names a file gives them. */
final class Places {
    private final Accounts accounts;
    private final Map<String, Optional<UUID>> planners = new HashMap<>();
    private final Map<String, UUID> cohorts = new HashMap<>();
    private final Map<UUID, Set<UUID>> memberships = new HashMap<>();

    Places(Accounts accounts, EntityManager entities, boolean withCohorts) {
        this.accounts = accounts;
        if (withCohorts) {
            entities.createQuery("select c.nameKey, c.id from CohortEntity c", Object[].class)
                    .getResultList()
                    .forEach(row -> cohorts.put((String) row[0], (UUID) row[1]));
            entities.createQuery("select m.participantId, m.cohortId from MemberEntity m", Object[].class)
                    .getResultList()
                    .forEach(row -> memberships
                            .computeIfAbsent((UUID) row[0], id -> new HashSet<>())
                            .add((UUID) row[1]));
        }
    }

    /** The planner a row names; a name nobody has is an error. */
    Optional<UUID> planner(ImportRow row, Findings findings) {
        String name = row.text(ImportField.PLANNER);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<UUID> planner = planners.computeIfAbsent(name, this::find);
        if (planner.isEmpty()) {
            findings.error(row, Optional.of(ImportField.PLANNER), "participants.import.planner");
        }
        return planner;
    }

    private Optional<UUID> find(String name) {
        return accounts.findByName(name)
                .filter(account -> account.hasRole(Roles.CAREER_PLANNER))
                .map(Account::id);
    }

    /** The cohorts a row names, with semicolons between them. */
    Set<UUID> cohorts(ImportRow row, Findings findings) {
        Set<UUID> found = new HashSet<>();
        for (String name : row.text(ImportField.COHORT).split(";")) {
            UUID cohort = cohorts.get(SearchText.of(name));
            if (cohort != null) {
                found.add(cohort);
            } else if (!name.isBlank()) {
                findings.error(row, Optional.of(ImportField.COHORT), "participants.import.cohort");
            }
        }
        return found;
    }

    Set<UUID> cohortsOf(UUID participant) {
        return memberships.getOrDefault(participant, Set.of());
    }
}
