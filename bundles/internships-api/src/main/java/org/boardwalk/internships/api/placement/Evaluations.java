package org.boardwalk.internships.api.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.platform.api.problem.ProblemException;
import org.osgi.annotation.versioning.ProviderType;

/** Evaluations at half-time and at the end, by competency; asked of the supervisor by a signed link. */
@ProviderType
public interface Evaluations {
    /** Both moments, whether answered or not. */
    List<Evaluation> of(UUID placementId);

    /** Competencies in the board's order, also those not asked for any more. */
    List<Competency> competencies();

    /** Adds or changes one; needs {@code internships.plan}. {@code internships.competency.noName}, {@code platform.conflict}. */
    Competency save(Competency competency);

    /**
     * Asks the supervisor by mail. Needs {@code internships.place}, as {@link #link}.
     *
     * @throws ProblemException {@code internships.evaluation.noMail} when no mail server is configured or the supervisor
     *     has no address (then hand {@link #link} over), {@code internships.evaluation.done}
     */
    Evaluation ask(UUID placementId, Moment moment);

    /** A fresh link to hand over, as a path below the deployment's address; the one before stops working. */
    String link(UUID placementId, Moment moment);

    /**
     * Records it, by staff or by the supervisor's link.
     *
     * @param ratings one for each active competency
     * @throws ProblemException {@code internships.evaluation.incomplete}, {@code internships.evaluation.done}
     */
    Evaluation answer(UUID placementId, Moment moment, List<Rating> ratings, String comment);

    /** The text shown is {@code internships.moment.<NAME>}. */
    enum Moment {
        MID,
        FINAL;

        private static final int LAST_DAYS = 7;

        /** Whether somebody should be asked now: half of the days have passed, or the last week has begun. */
        public boolean isDue(LocalDate from, LocalDate until, LocalDate today) {
            LocalDate due =
                    switch (this) {
                        case MID -> from.plusDays(ChronoUnit.DAYS.between(from, until) / 2);
                        case FINAL -> until.minusDays(LAST_DAYS);
                    };
            return !today.isBefore(due);
        }
    }

    /** @param spanishName empty = the English one */
    record Competency(UUID id, long lock, String name, String spanishName, int position, boolean active) {
        public String name(Locale locale) {
            return locale.getLanguage().equals("es") && !spanishName.isBlank() ? spanishName : name;
        }
    }

    /** @param points 1 (not yet) to 4 (beyond what is expected); empty = could not be observed */
    record Rating(UUID competencyId, Optional<Integer> points) {}

    record Evaluation(
            UUID placementId,
            Moment moment,
            Optional<Instant> askedAt,
            Optional<Instant> answeredAt,
            String by,
            List<Rating> ratings,
            String comment) {
        public Evaluation {
            ratings = List.copyOf(ratings);
        }
    }
}
