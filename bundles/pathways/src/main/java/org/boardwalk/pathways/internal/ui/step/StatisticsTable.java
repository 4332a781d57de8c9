package org.boardwalk.pathways.internal.ui.step;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.model.Statistic;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/**
 * Figures with source, date and place. Figures about one topic stand side by side and, when they differ, the page says
 * so; none is ever called current.
 */
public final class StatisticsTable extends Div {
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    public StatisticsTable(Collection<Statistic> statistics) {
        addClassName("pw-figures");
        byTopic(statistics).values().forEach(group -> add(group(group)));
    }

    private static Map<String, List<Statistic>> byTopic(Collection<Statistic> statistics) {
        return statistics.stream()
                .collect(Collectors.groupingBy(Statistic::topic, LinkedHashMap::new, Collectors.toList()));
    }

    private Component group(List<Statistic> figures) {
        Div group = new Div(new H3(StatisticWords.topic(figures.getFirst().topic())));
        group.addClassName("pw-figure-group");
        if (disagree(figures)) {
            Paragraph note = new Paragraph(Say.ui("figure.differ"));
            note.addClassName("pw-figure-note");
            group.add(note);
        }
        Div row = new Div();
        row.addClassName("pw-figure-row");
        figures.forEach(figure -> row.add(card(figure)));
        group.add(row);
        return group;
    }

    /** Whether two figures about the same topic differ, in the same unit and place. */
    static boolean disagree(List<Statistic> figures) {
        return figures.stream().anyMatch(a -> figures.stream()
                .anyMatch(b -> a.unit() == b.unit()
                        && a.place().equals(b.place())
                        && a.value().compareTo(b.value()) != 0));
    }

    private Component card(Statistic figure) {
        Span value = new Span(StatisticWords.value(figure));
        value.addClassName("pw-figure-value");
        Span label = new Span(Say.sentence(Say.text(figure.label())));
        label.addClassName("pw-figure-label");
        Div card = new Div(label, value, age(figure));
        card.addClassName("pw-figure");
        card.add(new Paragraph(Say.ui("figure.place", StatisticWords.place(figure), StatisticWords.when(figure))));
        card.add(source(figure));
        figure.note().ifPresent(note -> card.add(new Paragraph(Say.text(note))));
        return card;
    }

    private Span age(Statistic figure) {
        return switch (StatisticWords.age(figure, today)) {
            case RECENT -> new Span();
            case OLD -> new Pill(Tone.ATTENTION, "clock", Say.ui("figure.old"));
            case UNDATED -> new Pill(Tone.ATTENTION, "question-circle", Say.ui("figure.noDate"));
        };
    }

    private static Component source(Statistic figure) {
        String words = StatisticWords.source(figure.source());
        Paragraph source = new Paragraph(Say.ui("figure.source") + " ");
        source.addClassName("pw-figure-source");
        figure.source()
                .url()
                .ifPresentOrElse(
                        url -> source.add(new Anchor(url, words, AnchorTarget.BLANK)), () -> source.add(words));
        return source;
    }
}
