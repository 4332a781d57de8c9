package org.boardwalk.participants.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Groups of people who go through the programme together. Reading needs a signed-in member of staff; changing needs
 * {@link ParticipantPermissions#WRITE}. Who is in a cohort: {@link ParticipantQuery#withCohort}.
 */
@ProviderType
public interface Cohorts {
    /** By name. */
    List<Cohort> all();

    Optional<Cohort> find(UUID id);

    /** @throws ProblemException {@code participants.cohort.nameTaken}, {@code participants.cohort.invalid} */
    Cohort create(String name, String programme, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn);

    /** Saves name, programme and dates; {@code platform.conflict} when somebody else saved meanwhile. */
    Cohort update(Cohort cohort);

    /** Only an empty cohort: {@code participants.cohort.notEmpty}. */
    void delete(UUID id);

    /** Needs write access to each; those already in it are left alone. */
    void add(UUID cohortId, Collection<UUID> participantIds);

    void remove(UUID cohortId, Collection<UUID> participantIds);

    /**
     * @param programme code of {@link Vocabulary#PROGRAMME}, or empty
     * @param members how many are in it, whoever may see them
     */
    record Cohort(
            UUID id,
            long version,
            String name,
            String programme,
            Optional<LocalDate> startsOn,
            Optional<LocalDate> endsOn,
            long members) {}
}
