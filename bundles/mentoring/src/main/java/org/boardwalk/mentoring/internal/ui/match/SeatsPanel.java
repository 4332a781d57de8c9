package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchRun.Seats;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Panel;

/** Seats of each mentor and how many the run filled, as bars; those with free seats first. */
final class SeatsPanel extends Composite<Panel> {
    private static final int SCREENFUL = 20;

    private final MatchRun run;
    private final Names names;
    private final Div place = new Div();
    private int shown = SCREENFUL;

    SeatsPanel(MatchRun run, Names names) {
        this.run = run;
        this.names = names;
    }

    @Override
    protected Panel initContent() {
        draw();
        int free =
                run.seats().stream().mapToInt(one -> one.seats() - one.filled()).sum();
        return new Panel(Tell.run("seats.title"), place).summary(Tell.run("seats.summary", free));
    }

    private void draw() {
        place.removeAll();
        int most = Math.max(1, run.seats().stream().mapToInt(Seats::seats).max().orElse(1));
        List<Seats> all = run.seats().stream()
                .filter(one -> one.seats() > 0)
                .sorted(Comparator.comparingInt((Seats one) -> one.filled() - one.seats())
                        .thenComparing(one -> names.mentor(one.mentorId()), String.CASE_INSENSITIVE_ORDER))
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("mm-seats");
        all.stream().limit(shown).forEach(one -> list.add(line(one, most)));
        place.add(list);
        if (all.size() > shown) {
            place.add(new Button(Say.ui("more", all.size() - shown), click -> {
                shown += SCREENFUL;
                draw();
            }));
        }
    }

    private ListItem line(Seats one, int most) {
        String said = Tell.run("seats.of", one.filled(), one.seats());
        Div track = new Div(part("filled", one.filled(), most), part("free", one.seats() - one.filled(), most));
        track.addClassName("mm-seat-track");
        track.getElement().setAttribute("role", "img").setAttribute("aria-label", said);
        return new ListItem(
                Links.page("mentoring/mentors/" + one.mentorId(), names.mentor(one.mentorId())),
                track,
                Say.quiet(said));
    }

    private static Span part(String kind, int seats, int most) {
        Span part = new Span();
        part.addClassNames("mm-seat-part", "mm-seat-" + kind);
        part.getStyle().set("inline-size", Math.round(1000.0 * seats / most) / 10.0 + "%");
        part.setVisible(seats > 0);
        return part;
    }
}
