package org.boardwalk.mentoring.api.profile;

import java.util.Set;
import java.util.UUID;

/**
 * Everything of a person that a pair may be judged by. A score is a function of a mentor's and a mentee's {@code Fit}, and
 * of what the two did before; as a protected attribute (race, colour, religion, sex, national origin, age, disability,
 * political affiliation or belief, citizenship: WIOA section 188, 29 CFR 38.5) has no place in here, and a board's own form
 * fields have none either, no criterion can ever look at one.
 *
 * @param languages BCP 47 tags of the languages one can and wants to meet in: chosen by the person, so that the two
 *     understand each other (29 CFR 38.9)
 * @param counties where one can meet, as participants' records name them
 * @param modes how one can meet
 * @param times when one can meet, as a rule
 * @param topics of {@link Topics}: what a mentor offers, what a mentee wants
 * @param occupations codes of the Standard Occupational Classification, such as {@code 29-2072}: what a mentor knows, what
 *     a mentee aims at
 * @param pathways ids of pathways, likewise; kept, and not shown, while the pathways module is off
 */
public record Fit(
        Set<String> languages,
        Set<String> counties,
        Set<Mode> modes,
        Set<Slot> times,
        Set<UUID> topics,
        Set<String> occupations,
        Set<UUID> pathways) {
    /** Nothing said yet. */
    public static final Fit NONE = new Fit(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Fit {
        languages = Set.copyOf(languages);
        counties = Set.copyOf(counties);
        modes = Set.copyOf(modes);
        times = Set.copyOf(times);
        topics = Set.copyOf(topics);
        occupations = Set.copyOf(occupations);
        pathways = Set.copyOf(pathways);
    }
}
