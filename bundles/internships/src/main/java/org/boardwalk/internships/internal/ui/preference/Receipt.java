package org.boardwalk.internships.internal.ui.preference;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.preference.Preferences.Recorded;
import org.boardwalk.internships.api.preference.Ranking;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Words;

/** What was recorded once, exactly as it is kept, with who and when; can be printed. */
final class Receipt extends Div {
    private final Map<UUID, String> names;

    /** @param names of opportunities, also of those that are not offered any more */
    Receipt(Recorded recorded, Map<UUID, String> names) {
        this.names = names;
        addClassName("pf-receipt");
        Paragraph line = new Paragraph(line(recorded));
        line.addClassName("pf-when");
        add(line);
        Ranking ranking = recorded.ranking();
        if (!ranking.tiers().isEmpty()) {
            OrderedList list = new OrderedList();
            ranking.tiers().forEach(tier -> list.add(new ListItem(tier(tier))));
            add(list);
        }
        if (!ranking.refused().isEmpty()) {
            add(new Paragraph(Say.of(
                    "pref.receipt.refused", names(ranking.refused().stream().toList()))));
        }
        add(new Paragraph(Say.of(others(ranking))));
    }

    /** Who and when. */
    static String line(Recorded recorded) {
        String at = Formats.dateTime(recorded.at(), Words.locale());
        return Say.of(recorded.own() ? "pref.receipt.line" : "pref.receipt.lineFor", at, recorded.by());
    }

    private static String others(Ranking ranking) {
        if (ranking.tiers().isEmpty() && ranking.refused().isEmpty() && ranking.openToOthers()) {
            return "pref.receipt.all";
        }
        return ranking.openToOthers() ? "pref.receipt.others" : "pref.receipt.noOthers";
    }

    private Div tier(List<UUID> tier) {
        Div words = new Div(new Span(names(tier)));
        if (tier.size() > 1) {
            words.add(Say.quiet(" " + Say.of("pref.receipt.tied")));
        }
        return words;
    }

    private String names(List<UUID> ids) {
        return ids.stream()
                .map(id -> names.getOrDefault(id, Say.of("pref.receipt.gone")))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining("; "));
    }

    /** Prints the page, of which only receipts go to paper. */
    static Button print() {
        Button print = new Button(Say.of("pref.receipt.print"), Icons.decorative("print"), click -> click.getSource()
                .getUI()
                .ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        print.addClassName("pf-print");
        return print;
    }
}
