package org.boardwalk.certifications.internal.ui.exam;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import org.boardwalk.certifications.api.exam.Attempt.DomainResult;
import org.boardwalk.certifications.internal.ui.words.Say;

/** Results by domain as bars, weakest first: that is what to study. The number stands beside each bar. */
final class DomainChart extends UnorderedList {
    DomainChart(List<DomainResult> results) {
        addClassName("cf-chart");
        getElement().setAttribute("aria-label", Say.ui("exam.byDomain"));
        results.stream()
                .sorted((one, other) -> one.percent().compareTo(other.percent()))
                .forEach(result -> add(bar(result)));
    }

    private static ListItem bar(DomainResult result) {
        Span name = new Span(Say.text(result.domain()));
        Div fill = new Div();
        fill.getStyle().set("inline-size", result.percent().toPlainString() + "%");
        fill.addClassName("cf-chart-fill");
        if (result.percent().compareTo(BigDecimal.valueOf(60)) < 0) {
            fill.addClassName("cf-chart-weak");
        }
        Div track = new Div(fill);
        track.addClassName("cf-chart-track");
        Span value = new Span(Say.ui("exam.percent", Say.number(result.percent())));
        return new ListItem(name, track, value);
    }
}
