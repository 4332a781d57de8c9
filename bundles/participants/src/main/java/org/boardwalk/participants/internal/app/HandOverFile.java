package org.boardwalk.participants.internal.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.api.casefile.ServiceLog.Service;
import org.boardwalk.participants.internal.app.HandOverQuery.Given;
import org.boardwalk.platform.tables.api.csv.CsvText;

/** The rows of a hand-over; people are named as in {@link Exports}. */
final class HandOverFile {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final CsvText csv;
    private final Map<String, Term> types;
    private long rows;

    HandOverFile(CsvText csv, Map<String, Term> types) {
        this.csv = csv;
        this.types = types;
        csv.row(List.of(
                "External ID",
                "Given name",
                "Family name",
                "Programme",
                "State code",
                "Service type",
                "Service",
                "Start date",
                "End date",
                "Hours",
                "Provider",
                "Source",
                "Boardwalk ID",
                "Service ID"));
    }

    void row(Given given) {
        Service service = given.service().toRecord();
        ParticipantDetails is = given.person().details();
        Optional<Term> type = Optional.ofNullable(types.get(service.type()));
        csv.row(List.of(
                is.externalId(),
                is.givenName(),
                is.familyName(),
                is.programme(),
                type.map(Term::stateCode).orElse(""),
                service.type(),
                type.map(Term::english).orElse(service.type()),
                day(service.from()),
                day(service.on()),
                hours(service.minutes()),
                provider(service.by()),
                service.source(),
                service.participantId().toString(),
                service.id().toString()));
        rows++;
    }

    long end() {
        csv.flush();
        return rows;
    }

    private static String day(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String hours(int minutes) {
        return minutes == 0
                ? ""
                : BigDecimal.valueOf(minutes)
                        .divide(HOUR, 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** What a module logged was given by nobody in particular: the source says which. */
    private static String provider(String by) {
        return by.startsWith("event:") ? "" : by;
    }
}
