package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchSettings;
import org.boardwalk.internships.api.match.MatchSettings.Pin;
import org.boardwalk.internships.api.match.WhatIf;
import org.boardwalk.platform.tables.api.csv.CsvText;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Tone;

/** What came out of a run in a picture, how it was made, and what one can do with it. */
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
            case PUBLISHED -> new Pill(Tone.GOOD, Say.run("PUBLISHED"));
            case DISCARDED -> new Pill(Tone.NEUTRAL, Say.run("DISCARDED"));
            case DRAFT ->
                line.whatIf() ? new Pill(Tone.INFO, Say.run("WHAT_IF")) : new Pill(Tone.ATTENTION, Say.run("DRAFT"));
        };
    }

    @Override
    protected Panel initContent() {
        MatchRun.Line line = run.line();
        Div marks = new Div(state(line), ofRun(line));
        marks.addClassName("mt-marks");
        Paragraph sentence = new Paragraph(Say.run("placedOf", line.placed(), line.people()));
        sentence.addClassName("mt-sentence");
        Panel panel = new Panel(
                line.name().isEmpty() ? Say.run("result") : line.name(),
                marks,
                sentence,
                new Choices(run, kind -> PeoplePanel.show(this, kind)),
                how(),
                downloads());
        return panel.actions(actions.toArray(Component[]::new));
    }

    private static Span ofRun(MatchRun.Line line) {
        Span words = new Span(line.publishedAt()
                .map(at -> Say.run("publishedBy", Say.at(at), line.publishedBy().orElse("")))
                .orElseGet(() -> Say.run("madeBy", Say.at(line.madeAt()), line.madeBy())));
        words.addClassName("ip-quiet");
        return words;
    }

    /** Every setting that made a difference, in words. */
    private Div how() {
        MatchSettings settings = run.settings();
        List<String> words = new ArrayList<>();
        words.add(Say.run("how." + settings.ties(), Long.toString(settings.seed())));
        if (!settings.priority().isEmpty()) {
            words.add(Say.run("how.priority", settings.priority().size()));
        }
        words.add(settings.papersLater()
                .map(reason -> Say.of("more.how.papersLater", reason))
                .orElseGet(() -> Say.of("more.how.papersFirst")));
        for (Pin pin : settings.pins()) {
            words.add(Say.run(
                    "how.pin",
                    names.person(pin.participantId()),
                    names.opportunity(pin.opportunityId()),
                    pin.reason()));
        }
        settings.together()
                .forEach(pair ->
                        words.add(Say.run("how.together", names.person(pair.one()), names.person(pair.other()))));
        settings.changes().forEach(change -> words.add(Say.run("how.change", change(change, names))));
        run.overrides()
                .forEach(one -> words.add(Say.run(
                        "how.override",
                        names.person(one.participantId()),
                        names.outcome(one.opportunityId()),
                        one.reason())));
        Div lines = new Div();
        lines.addClassName("mt-how");
        words.forEach(text -> lines.add(new Paragraph(text)));
        return lines;
    }

    static String change(WhatIf change, Names names) {
        return switch (change) {
            case WhatIf.Seats(UUID id, int seats) -> Say.run("change.seats", seats, names.opportunity(id));
            case WhatIf.AgreementUntil(UUID id, LocalDate until) -> Say.run("change.agreement", Say.date(until));
            case WhatIf.WithoutOpportunity(UUID id) -> Say.run("change.without", names.opportunity(id));
            case WhatIf.WithoutParticipant(UUID id) -> Say.run("change.without", names.person(id));
            case WhatIf.Compliant(UUID id) -> Say.run("change.compliant", names.person(id));
            case WhatIf.Covered(UUID id) -> Say.of("more.change.covered", names.opportunity(id));
            case WhatIf.WithoutOverlap(UUID id) -> Say.of("more.change.withoutOverlap", names.person(id));
        };
    }

    private Div downloads() {
        Div files = new Div(
                new ServerDownload(Say.run("file.csv"), "text/csv;charset=utf-8", () -> "match.csv", this::csv),
                new ServerDownload(
                        Say.run("file.instance"),
                        "text/plain;charset=utf-8",
                        () -> "instance.txt",
                        to -> tools.matches().writeInstance(run.id(), to)),
                new ServerDownload(
                        Say.run("file.matching"),
                        "text/plain;charset=utf-8",
                        () -> "matching.txt",
                        to -> tools.matches().writeMatching(run.id(), to)));
        files.addClassName("ip-links");
        return files;
    }

    private void csv(OutputStream to) {
        CsvText csv = new CsvText(to);
        csv.row(List.of("participantId", "participant", "opportunityId", "opportunity", "choice", "pinned"));
        for (MatchRun.Assignment one : run.assignments()) {
            csv.row(List.of(
                    one.participantId().toString(),
                    names.person(one.participantId()),
                    one.opportunityId().map(Object::toString).orElse(""),
                    one.opportunityId().map(names::opportunity).orElse(""),
                    one.choice().map(Object::toString).orElse(""),
                    Boolean.toString(one.pinned())));
        }
        csv.flush();
    }
}
