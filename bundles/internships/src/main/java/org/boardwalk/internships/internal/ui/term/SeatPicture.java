package org.boardwalk.internships.internal.ui.term;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.boardwalk.internships.internal.ui.site.Say;

/**
 * Seats as one bar: placed, secured and free, offered, requested, one after the other on the scale of how many are needed.
 * A line stands where everybody has a seat. To a screen reader it is one picture with its numbers in words.
 */
final class SeatPicture extends Div {
    /** How many seats there are, told apart by how sure they are. */
    record Seats(int needed, int placed, int secured, int offered, int requested) {
        int free() {
            return Math.max(0, secured - placed);
        }

        int all() {
            return placed + free() + offered + requested;
        }
    }

    /** @param scale seats that fill the whole width */
    private SeatPicture(Seats seats, int scale, String className) {
        addClassNames("ip-seats", className);
        getElement().setAttribute("role", "img").setAttribute("aria-label", words(seats));
        Div track = new Div(
                part("placed", seats.placed(), scale),
                part("secured", seats.free(), scale),
                part("offered", seats.offered(), scale),
                part("requested", seats.requested(), scale));
        track.addClassName("ip-seats-track");
        if (seats.needed() > 0) {
            Div line = new Div();
            line.addClassName("ip-seats-needed");
            line.getStyle().set("inset-inline-start", percent(seats.needed(), scale));
            track.add(line);
        }
        add(track);
    }

    /** With a legend that names every colour and the line. */
    static SeatPicture large(Seats seats) {
        SeatPicture picture =
                new SeatPicture(seats, Math.max(1, Math.max(seats.needed(), seats.all())), "ip-seats-large");
        Div legend = new Div(
                key("placed", seats.placed()),
                key("secured", seats.free()),
                key("offered", seats.offered()),
                key("requested", seats.requested()),
                key("needed", seats.needed()));
        legend.addClassName("ip-seats-legend");
        picture.add(legend);
        return picture;
    }

    /** One of several below each other. */
    static SeatPicture small(Seats seats, int scale) {
        return new SeatPicture(seats, Math.max(1, scale), "ip-seats-small");
    }

    private static Div part(String kind, int seats, int scale) {
        Div part = new Div();
        part.addClassNames("ip-seats-part", "ip-seats-" + kind);
        part.getStyle().set("inline-size", percent(seats, scale));
        part.setVisible(seats > 0);
        return part;
    }

    private static String percent(int seats, int scale) {
        return Math.round(10_000.0 * seats / scale) / 100.0 + "%";
    }

    private static Span key(String kind, int seats) {
        Span swatch = new Span();
        swatch.addClassNames("ip-swatch", "ip-seats-" + kind);
        Span words = new Span(Say.ui("board.key." + kind, seats));
        Span key = new Span(swatch, words);
        key.addClassName("ip-key");
        return key;
    }

    private static String words(Seats seats) {
        return seats.needed() > 0
                ? Say.ui(
                        "board.picture",
                        seats.needed(),
                        seats.placed(),
                        seats.free(),
                        seats.offered(),
                        seats.requested())
                : Say.ui("board.pictureSite", seats.placed(), seats.free(), seats.offered(), seats.requested());
    }
}
