package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchSettings;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.tables.api.csv.CsvText;
import org.boardwalk.platform.ui.api.kit.Meter;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Tone;

/** What came out of a run, how it was made, and what one can do with it. */
final class ResultPanel extends Composite<Panel> {
    private final MatchTools tools;
    private final MatchRun run;
    private final Names names;
    private final List<Component> actions;

    ResultPanel(MatchTools tools, MatchRun run, Names names, List<Component> actions) {
        this.tools = tools;
        this.run = run;
        this.names = names;
        this.actions = actions;
    }

    static Pill state(MatchRun.Line line) {
        return switch (line.state()) {
            case PUBLISHED -> new Pill(Tone.GOOD, Tell.run("PUBLISHED"));
            case DISCARDED -> new Pill(Tone.NEUTRAL, Tell.run("DISCARDED"));
            case DRAFT ->
                line.whatIf() ? new Pill(Tone.INFO, Tell.run("WHAT_IF")) : new Pill(Tone.ATTENTION, Tell.run("DRAFT"));
        };
    }

    static String name(MatchRun.Line line) {
        return line.name().isEmpty() ? Tell.run("result") : line.name();
    }

    @Override
    protected Panel initContent() {
        MatchRun.Line line = run.line();
        Div marks = new Div(
                state(line),
                Say.quiet(line.publishedAt()
                        .map(at -> Tell.run(
                                "publishedBy", Tell.at(at), line.publishedBy().orElse("")))
                        .orElseGet(() -> Tell.run("madeBy", Tell.at(line.madeAt()), line.madeBy()))));
        marks.addClassName("mm-marks");
        Paragraph sentence = new Paragraph(Tell.run("pairedOf", line.paired(), line.mentees()));
        sentence.addClassName("mm-sentence");
        Panel panel = new Panel(
                name(line),
                marks,
                sentence,
                new Meter(
                        line.paired(),
                        Math.max(1, line.mentees()),
                        Tell.run("compare.total", Tell.points(line.total()))),
                how(),
                downloads());
        return panel.actions(actions.toArray(Component[]::new));
    }

    /** Every setting that made a difference, in words. */
    private Div how() {
        MatchSettings settings = run.settings();
        List<String> words = new ArrayList<>();
        words.add(Tell.run(
                "how." + settings.mode(),
                settings.floor().map(Tell::points).orElse("0"),
                Say.of("kind." + settings.kind())));
        words.add(
                run.line().criteria() == 0
                        ? Tell.run("how.criteriaTried")
                        : Tell.run("how.criteria", run.line().criteria()));
        settings.pins()
                .forEach(pin -> words.add(Tell.run(
                        "how.pin", names.mentee(pin.participantId()), names.mentor(pin.mentorId()), pin.reason())));
        settings.changes().forEach(change -> words.add(Tell.run("how.change", ChangeRow.words(change, names))));
        run.overrides()
                .forEach(one -> words.add(Tell.run(
                        "how.override",
                        names.mentee(one.participantId()),
                        names.mentor(one.mentorId()),
                        one.reason())));
        Div lines = new Div();
        lines.addClassName("mm-how");
        words.forEach(text -> lines.add(new Paragraph(text)));
        return lines;
    }

    private Div downloads() {
        Div files = new Div(
                new ServerDownload(Tell.run("file.csv"), "text/csv;charset=utf-8", () -> "mentor-match.csv", this::csv),
                new ServerDownload(
                        Tell.run("file.instance"),
                        "text/plain;charset=utf-8",
                        () -> "instance.txt",
                        to -> tools.matches().writeInstance(run.id(), to)),
                new ServerDownload(
                        Tell.run("file.matching"),
                        "text/plain;charset=utf-8",
                        () -> "matching.txt",
                        to -> tools.matches().writeMatching(run.id(), to)));
        files.addClassName("mm-marks");
        return files;
    }

    private void csv(OutputStream to) {
        CsvText csv = new CsvText(to);
        csv.row(List.of("participantId", "mentee", "mentorId", "mentor", "points", "pinned"));
        for (MatchRun.Assignment one : run.assignments()) {
            csv.row(List.of(
                    one.participantId().toString(),
                    names.mentee(one.participantId()),
                    one.mentorId().map(Object::toString).orElse(""),
                    one.mentorId().map(names::mentor).orElse(""),
                    one.points().map(Object::toString).orElse(""),
                    Boolean.toString(one.pinned())));
        }
        csv.flush();
    }
}
