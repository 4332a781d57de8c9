package org.boardwalk.pathways.api.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.boardwalk.pathways.api.text.LocalText;

/**
 * A figure about the labour market or about a credential. Two figures with the same {@code topic} stand beside
 * each other, also when they disagree; none is ever called current.
 *
 * @param id unique in the pathway
 * @param topic what it is about, such as {@code job-growth}; figures of one topic are shown together
 * @param label what exactly was counted
 * @param precision how exact the source is
 * @param unit what the value counts
 * @param place {@code US}, a state such as {@code US-OH}, or a county's FIPS code such as {@code US-39049}
 * @param asOf when the figure was true or published; empty = the source does not say
 * @param period for a projection, the years it spans
 * @param note anything a reader must know, such as an older occupation code
 */
public record Statistic(
        String id,
        String topic,
        LocalText label,
        Precision precision,
        BigDecimal value,
        Unit unit,
        String place,
        Optional<PartialDate> asOf,
        Optional<Period> period,
        Source source,
        Optional<LocalText> note) {
    /** How exact a figure claims to be; the text shown is {@code pathways.precision.<NAME>}. */
    public enum Precision {
        EXACT,
        ABOUT,
        MORE_THAN,
        LITTLE_MORE_THAN
    }

    /** What a figure counts; the text shown is {@code pathways.statisticUnit.<NAME>}. */
    public enum Unit {
        USD,
        USD_PER_YEAR,
        USD_PER_HOUR,
        PERCENT,
        JOBS,
        PEOPLE
    }

    /**
     * The years of a projection.
     *
     * @param from empty = the source only says until when
     */
    public record Period(Optional<Integer> from, int to) {
        public Period {
            if (from.isPresent() && from.get() > to) {
                throw new IllegalArgumentException("a period must not end before it begins");
            }
        }
    }

    public Statistic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(source, "source");
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
