package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchRun.Seats;
import org.boardwalk.internships.internal.ui.site.LongList;
import org.boardwalk.platform.ui.api.kit.Panel;

/** Seats of each opportunity and how many the run filled, as bars; those with free seats first. */
final class SeatsPanel extends Composite<Panel> {
    private final MatchRun run;
    private final Names names;

    SeatsPanel(MatchRun run, Names names) {
        this.run = run;
        this.names = names;
    }

    @Override
    protected Panel initContent() {
        int most = Math.max(1, run.seats().stream().mapToInt(Seats::seats).max().orElse(1));
        UnorderedList list = new UnorderedList();
        list.addClassName("ip-sites");
        List<Seats> freeFirst = run.seats().stream()
                .sorted(Comparator.comparingInt((Seats one) -> one.filled() - one.seats())
                        .thenComparing(one -> names.opportunity(one.opportunityId()), String.CASE_INSENSITIVE_ORDER))
                .toList();
        int free =
                run.seats().stream().mapToInt(one -> one.seats() - one.filled()).sum();
        return new Panel(Say.run("seats.title"), new LongList<>(list, freeFirst, one -> list.add(line(one, most))))
                .summary(Say.run("seats.summary", free));
    }

    private ListItem line(Seats one, int most) {
        Span name = new Span(names.opportunity(one.opportunityId()));
        Div words = new Div(name);
        words.addClassName("ip-words");
        if (one.uncovered()) {
            words.add(quiet("seats.uncovered"));
        } else if (one.cut() > 0) {
            words.add(quiet("seats.cut", one.cut()));
        }
        Div track = new Div(part("placed", one.filled(), most), part("free", one.seats() - one.filled(), most));
        track.addClassName("mt-seats");
        String said = Say.run("seats.of", one.filled(), one.seats());
        track.getElement().setAttribute("role", "img").setAttribute("aria-label", said);
        Span numbers = new Span(said);
        numbers.addClassName("ip-quiet");
        return new ListItem(words, track, numbers);
    }

    private static Span quiet(String key, Object... arguments) {
        Span words = new Span(Say.run(key, arguments));
        words.addClassName("ip-quiet");
        return words;
    }

    private static Div part(String kind, int seats, int most) {
        Div part = new Div();
        part.addClassNames("mt-seats-part", "mt-seats-" + kind);
        part.getStyle().set("inline-size", Math.round(1000.0 * seats / most) / 10.0 + "%");
        part.setVisible(seats > 0);
        return part;
    }
}
