package org.boardwalk.pathways.internal.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.boardwalk.pathways.api.catalogue.Finding;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** What the check says about the pathway as it is now; each line leads to the step it is about. */
final class FindingsPanel extends Section {
    private final Consumer<String> open;
    private final Span summary = new Span();
    private final UnorderedList list = new UnorderedList();

    FindingsPanel(Consumer<String> open) {
        this.open = open;
        H2 heading = new H2(Say.ui("findings.title"));
        heading.getElement().setAttribute("tabindex", "-1");
        summary.getElement().setAttribute("role", "status");
        list.addClassName("pw-findings");
        addClassName("pw-findings-panel");
        setId("findings");
        Div head = new Div(heading, summary);
        head.addClassName("pw-labels");
        add(head, list);
    }

    void show(Pathway pathway, List<Finding> findings) {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .count();
        summary.setText(
                findings.isEmpty()
                        ? Say.ui("findings.none")
                        : Say.ui("findings.count", errors, findings.size() - errors));
        list.removeAll();
        findings.forEach(finding -> list.add(item(pathway, finding)));
    }

    private ListItem item(Pathway pathway, Finding finding) {
        boolean error = finding.severity() == Finding.Severity.ERROR;
        Div words = new Div(
                new Pill(error ? Tone.BAD : Tone.ATTENTION, Say.of("finding." + finding.kind())),
                new Span(Say.phrase(finding.sentence())));
        words.addClassName("pw-finding-words");
        Div links = new Div();
        links.addClassName("pw-labels");
        finding.elements().stream()
                .flatMap(id -> pathway.step(id).stream())
                .forEach(step -> links.add(link(step.id(), Say.text(step.title()))));
        return new ListItem(words, links);
    }

    private Button link(String stepId, String title) {
        Button link = new Button(Say.ui("findings.open", title), click -> open.accept(stepId));
        link.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return link;
    }
}
