package org.boardwalk.pathways.internal.ui.step;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import org.boardwalk.pathways.api.model.Source;
import org.boardwalk.pathways.api.model.Statistic;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Words;

/** A figure in words: "about 15 %", "United States", "2019 to 2029". */
public final class StatisticWords {
    /** A figure older than this is marked, so that nobody takes it for today's. */
    private static final int OLD_AFTER_YEARS = 5;

    /** From here on a number is written in words. */
    private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);

    private StatisticWords() {}

    /** How much a reader may lean on the date of a figure. */
    public enum Age {
        RECENT,
        OLD,
        /** The source does not say when. */
        UNDATED
    }

    public static Age age(Statistic statistic, LocalDate today) {
        if (statistic.asOf().isEmpty()) {
            return Age.UNDATED;
        }
        boolean old = statistic.asOf().get().first().isBefore(today.minusYears(OLD_AFTER_YEARS))
                || statistic
                        .period()
                        .filter(period -> period.to() < today.getYear())
                        .isPresent();
        return old ? Age.OLD : Age.RECENT;
    }

    public static String value(Statistic statistic) {
        String amount = Say.of("statisticUnit." + statistic.unit(), number(statistic.value()));
        return Say.of("precision." + statistic.precision(), amount).replace(" %", "\u00a0%");
    }

    /** "77 billion" rather than ten zeros. */
    private static String number(BigDecimal value) {
        NumberFormat format = value.compareTo(MANY) >= 0
                ? NumberFormat.getCompactNumberInstance(Words.locale(), NumberFormat.Style.LONG)
                : NumberFormat.getNumberInstance(Words.locale());
        return format.format(value);
    }

    /** What a topic is called; one that came with an imported file is called by its code. */
    public static String topic(String code) {
        String key = "pathways.ui.topic." + code;
        String words = Words.text(key);
        return words.contains(key) ? Say.sentence(code.replace('-', ' ')) : words;
    }

    /** The country or the state by its name. A county keeps its code: nobody here knows its name. */
    public static String place(Statistic statistic) {
        String place = statistic.place();
        if (place.equals("US")) {
            return Locale.of("", "US").getDisplayCountry(Words.locale());
        }
        return place.startsWith("US-") ? place.substring(3) : place;
    }

    /** "As of 2011", with the years of a projection; says so when the source gives no date. */
    public static String when(Statistic statistic) {
        String asOf = statistic
                .asOf()
                .map(date -> Say.ui("figure.asOf", Say.date(date)))
                .orElseGet(() -> Say.ui("figure.undated"));
        return statistic
                .period()
                .map(period -> Say.ui("figure.both", span(period), asOf))
                .orElse(asOf);
    }

    public static String source(Source source) {
        return source.through()
                .map(through -> Say.ui("figure.through", source.name(), through))
                .orElse(source.name());
    }

    private static String span(Statistic.Period period) {
        String to = Integer.toString(period.to());
        return period.from()
                .map(from -> Say.ui("figure.fromTo", Integer.toString(from), to))
                .orElseGet(() -> Say.ui("figure.until", to));
    }
}
