package org.boardwalk.certifications.internal.ui.education;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.boardwalk.certifications.api.education.Ledger.Cycle;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.pathways.api.model.Source;
import org.boardwalk.pathways.api.text.LocalText;

/** Why so many units: what each credential adds, the rule with its source, and what other sources say. */
final class RuleView extends Div {
    /** @param rules all that are known; those of the same issuer that are not applied are shown beside the cycle's own */
    RuleView(Cycle cycle, List<RecertificationRule> rules) {
        addClassName("ce-rule");
        UnorderedList credentials = new UnorderedList();
        cycle.credentials().forEach(covered -> credentials.add(new ListItem(Say.phrase(covered.why()))));
        add(credentials, said(cycle.rule().summary(), cycle.rule().source()));
        UnorderedList beside = new UnorderedList();
        rules.stream()
                .filter(rule -> !rule.applied()
                        && rule.issuer().name().equals(cycle.rule().issuer().name())
                        && rule.isInForce(cycle.from()))
                .forEach(rule -> beside.add(new ListItem(said(rule.summary(), rule.source()))));
        cycle.rule().notes().forEach(note -> beside.add(new ListItem(said(note.text(), note.source()))));
        if (beside.getComponentCount() > 0) {
            add(new Paragraph(Say.ui("education.beside")), beside);
        }
    }

    private static Component said(LocalText text, Source source) {
        Span line = new Span(new Span(Say.text(text)), new Span(" "), link(source));
        line.addClassName("ce-said");
        return line;
    }

    private static Component link(Source source) {
        return source.url()
                .map(url -> {
                    Anchor link = new Anchor(url, Say.ui("education.source", source.name()));
                    link.setTarget("_blank");
                    link.getElement().setAttribute("rel", "noopener noreferrer");
                    link.addClassName("bw-link");
                    return (Component) link;
                })
                .orElseGet(() -> new Span(Say.ui("education.source", source.name())));
    }
}
