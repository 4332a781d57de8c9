package org.boardwalk.mentoring.internal.ui.relation;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.meter.Meter;
import org.boardwalk.mentoring.api.meter.Meter.Running;
import org.boardwalk.mentoring.api.meter.Reading;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.tables.api.csv.CsvText;
import org.boardwalk.platform.ui.api.kit.ServerDownload;

/** Pairs that go on, with the dates of the meter, for a report. The words are taken while the page is there. */
final class RunningFile {
    private final Meter meter;
    private final List<String> head = List.of(Say.ui("pair.file").split(","));
    private final String yes = Say.ui("yes");
    private final String no = Say.ui("no");

    private RunningFile(Meter meter) {
        this.meter = meter;
    }

    static ServerDownload of(Meter meter) {
        RunningFile file = new RunningFile(meter);
        return new ServerDownload(
                Say.ui("pair.download"),
                "text/csv;charset=utf-8",
                () -> "mentoring-pairs-" + LocalDate.now() + ".csv",
                file::write);
    }

    private void write(OutputStream to) {
        CsvText csv = new CsvText(to);
        csv.row(head);
        meter.running().forEach(one -> csv.row(cells(one)));
        csv.flush();
    }

    private List<String> cells(Running one) {
        Reading reading = one.reading();
        int faceToFace =
                reading.byMonth().stream().mapToInt(Reading.Month::faceToFace).sum();
        return List.of(
                one.pair().participantId().toString(),
                one.externalId(),
                one.pair().menteeName(),
                one.pair().mentorName(),
                one.pair().kind().name(),
                one.pair().state().name(),
                day(one.pair().startedOn()),
                day(one.plannedUntil()),
                one.workplace() ? yes : no,
                day(one.lastMet()),
                day(reading.begunOn()),
                Integer.toString(reading.months()),
                Integer.toString(reading.days()),
                day(reading.completeOn()),
                Integer.toString(faceToFace),
                reading.met() ? yes : no,
                reading.conditions().stream()
                        .filter(condition -> !condition.met())
                        .map(condition -> condition.rule().name())
                        .collect(Collectors.joining("; ")));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
