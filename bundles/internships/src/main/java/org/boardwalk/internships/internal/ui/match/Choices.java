package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.boardwalk.internships.api.match.MatchRun;
import org.boardwalk.internships.api.match.MatchRun.Assignment;

/** How many people got which of their choices, as bars; each shows whom it counts. */
final class Choices extends Div {
    /** What somebody got; the text shown is {@code internships.run.choice.<NAME>}. */
    enum Kind {
        NONE,
        FIRST,
        SECOND,
        THIRD,
        LATER,
        UNRANKED;

        static Kind of(Assignment one) {
            if (one.opportunityId().isEmpty()) {
                return NONE;
            }
            return one.choice()
                    .map(choice -> switch (choice) {
                        case 1 -> FIRST;
                        case 2 -> SECOND;
                        case 3 -> THIRD;
                        default -> LATER;
                    })
                    .orElse(UNRANKED);
        }

        String words() {
            return Say.run("choice." + name());
        }
    }

    Choices(MatchRun run, Consumer<Kind> show) {
        addClassName("mt-choices");
        Map<Kind, Integer> counts = counts(run);
        int all = Math.max(1, run.assignments().size());
        counts.forEach((kind, count) -> add(row(kind, count, all, show)));
    }

    static Map<Kind, Integer> counts(MatchRun run) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        run.assignments().forEach(one -> counts.merge(Kind.of(one), 1, Integer::sum));
        return counts;
    }

    private static NativeButton row(Kind kind, int count, int all, Consumer<Kind> show) {
        Span name = new Span(kind.words());
        name.addClassName("mt-choice-name");
        Span fill = new Span();
        fill.addClassNames("mt-choice-fill", "mt-choice-" + kind.name().toLowerCase(Locale.ROOT));
        fill.getStyle().set("inline-size", Math.round(1000.0 * count / all) / 10.0 + "%");
        Span track = new Span(fill);
        track.addClassName("mt-choice-track");
        Span number = new Span(Say.run("seats.of", count, all));
        number.addClassName("mt-choice-number");
        NativeButton row = new NativeButton("", click -> show.accept(kind));
        row.add(name, track, number);
        row.addClassName("mt-choice");
        row.setTitle(Say.run("choice.row"));
        return row;
    }
}
