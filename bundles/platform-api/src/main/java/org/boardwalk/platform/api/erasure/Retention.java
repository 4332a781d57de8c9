package org.boardwalk.platform.api.erasure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How long records are kept. The rules come from the modules, and each is off until an administrator switches it on: then
 * what is older goes every night, people by {@link Erasures}. Whoever is held is left out. Needs {@link #PERMISSION} on a
 * thread with a signed-in person; audited. Any thread.
 */
@ProviderType
public interface Retention {
    /** Who may decide how long records are kept. */
    String PERMISSION = "platform.retention";

    /** Longest a board may decide. */
    int MOST_YEARS = 99;

    /** Most people that are listed by name. */
    int MOST_LISTED = 200;

    /** All of them, by id, with what would go if the job ran now and the rule were on. */
    List<Rule> rules();

    /**
     * What would go if the job ran now and the rule were on, to be seen before it is.
     *
     * @param years as in {@link #decide}
     * @throws org.boardwalk.platform.api.problem.ProblemException as {@link #decide}
     */
    Tonight tonight(String rule, int years);

    /**
     * Decides about a rule.
     *
     * @param years how long records are kept, {@link Rule#minimum} to {@link #MOST_YEARS}
     * @throws org.boardwalk.platform.api.problem.ProblemException {@code platform.retention.unknown}, {@code
     *     platform.retention.years}
     */
    void decide(String rule, boolean on, int years);

    /**
     * A rule as it is now.
     *
     * @param english what it is about
     * @param spanish what it is about
     * @param people whether people go, and not single records
     * @param minimum fewest years the source allows; 0 when the board decides
     * @param programmeYear whether years are counted from the end of the programme year, 30 June
     * @param source of the rule and of its minimum, for people; {@code -} when there is none
     * @param before what ended on this day or earlier goes
     * @param due how many people or records that are
     */
    record Rule(
            String id,
            String english,
            String spanish,
            boolean people,
            boolean on,
            int years,
            int minimum,
            boolean programmeYear,
            String source,
            LocalDate before,
            long due) {}

    /**
     * What would go.
     *
     * @param before what ended on this day or earlier
     * @param due how many people or records that are; others that belong to them go, too
     * @param people the first {@link #MOST_LISTED} of them by day; empty for records
     */
    record Tonight(LocalDate before, long due, List<Person> people) {}

    /**
     * Somebody who would go.
     *
     * @param ended when the years begin
     */
    record Person(UUID id, String name, LocalDate ended) {}
}
