package org.boardwalk.certifications.internal.ui.attainment;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which exits the page is about, and whom it lists; as it stands in the address. */
record Window(LocalDate from, LocalDate to, Show show) {
    /** The program year from July of this year to June of the next (29 USC 3249(g)(1)). */
    static Window ofYear(int year) {
        LocalDate first = LocalDate.of(year, Month.JULY, 1);
        return new Window(first, first.plusYears(1).minusDays(1), Show.EVERYBODY);
    }

    /** The last program year that is over. */
    static int lastYear(LocalDate today) {
        return today.minusMonths(6).getYear() - 1;
    }

    static List<Integer> years(LocalDate today) {
        int last = lastYear(today);
        return IntStream.rangeClosed(0, 4).mapToObj(back -> last + 1 - back).toList();
    }

    /** What cannot be read stands for what one sees first. */
    static Window of(QueryParameters query, LocalDate today) {
        Window usual = ofYear(lastYear(today));
        return new Window(
                query.getSingleParameter("from").flatMap(Window::day).orElse(usual.from),
                query.getSingleParameter("to").flatMap(Window::day).orElse(usual.to),
                query.getSingleParameter("show")
                        .flatMap(name -> Arrays.stream(Show.values())
                                .filter(show -> show.name().equals(name))
                                .findFirst())
                        .orElse(usual.show));
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Window with(Show other) {
        return new Window(from, to, other);
    }

    /** The program year it is, if it is one. */
    Optional<Integer> year() {
        return ofYear(from.getYear()).with(show).equals(this) ? Optional.of(from.getYear()) : Optional.empty();
    }

    QueryParameters query() {
        return QueryParameters.simple(Map.of("from", from.toString(), "to", to.toString(), "show", show.name()));
    }
}
