package org.boardwalk.internships.internal.ui.compliance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.boardwalk.internships.api.compliance.Compliance.Item;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.internal.ui.compliance.CompliancePage.Line;
import org.boardwalk.internships.internal.ui.compliance.CompliancePage.Person;
import org.boardwalk.internships.internal.ui.site.Lines;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.Grids;
import org.boardwalk.platform.ui.api.kit.Links;

/**
 * People × requirements. The cells are templates the browser fills: thousands of components would cost the server most of its
 * time. On a phone each person is a card with what is not clear.
 */
final class ComplianceGrid extends Grid<Line> {
    /** Up to so many are shown without a scroll bar of their own. */
    private static final int FEW = 20;

    private static final String NAME = "<a class=\"bw-link\" href=\"participants/${item.id}\">${item.name}</a>"
            + "${item.reminded ? html`<div class=\"ip-quiet\">${item.reminded}</div>` : html``}";

    private static final String CELL = "${item.state ? html`<button class=\"ip-cell ${item.tone}\" @click=\"${open}\""
            + " title=\"${item.label}\" aria-label=\"${item.label}\"><vaadin-icon class=\"bw-icon\""
            + " icon=\"vaadin:${item.icon}\" aria-hidden=\"true\"></vaadin-icon><span>${item.state}</span></button>`"
            + " : html`<span class=\"ip-quiet\" aria-label=\"${item.none}\">–</span>`}";

    private final transient BiConsumer<Person, Item> open;

    /** @param lines reads those that are shown */
    ComplianceGrid(
            List<Requirement> columns,
            List<Person> people,
            Function<List<Person>, List<Line>> lines,
            boolean narrow,
            BiConsumer<Person, Item> open) {
        this.open = open;
        Grids.named(this);
        setAriaLabel(Say.ui("compliance.title"));
        addThemeVariants(GridVariant.AURA_COLUMN_BORDERS);
        if (narrow) {
            addComponentColumn(line -> card(columns, line)).setHeader(Say.ui("member.name"));
        } else {
            addColumn(LitRenderer.<Line>of(NAME)
                            .withProperty("id", line -> line.person().id().toString())
                            .withProperty("name", Line::name)
                            .withProperty("reminded", line -> reminded(line.person())))
                    .setHeader(Say.ui("member.name"))
                    .setFrozen(true)
                    .setWidth("12rem")
                    .setFlexGrow(0);
            for (int column = 0; column < columns.size(); column++) {
                addRequirement(columns.get(column), column);
            }
        }
        setItems(DataProvider.fromCallbacks(
                query -> lines
                        .apply(people.subList(
                                query.getOffset(), Math.min(people.size(), query.getOffset() + query.getLimit())))
                        .stream(),
                query -> people.size()));
        setAllRowsVisible(people.size() <= FEW);
    }

    private void addRequirement(Requirement requirement, int column) {
        addColumn(LitRenderer.<Line>of(CELL)
                        .withProperty("state", line -> of(line, column)
                                .map(item -> StateMark.words(item.state()))
                                .orElse(""))
                        .withProperty("tone", line -> of(line, column)
                                .map(item -> StateMark.tone(item.state()).className())
                                .orElse(""))
                        .withProperty("icon", line -> of(line, column)
                                .map(item -> StateMark.icon(item.state()))
                                .orElse(""))
                        .withProperty("label", line -> of(line, column)
                                .map(item -> label(requirement, line, item))
                                .orElse(""))
                        .withProperty("none", line -> Say.ui("compliance.notAsked"))
                        .withFunction(
                                "open", line -> of(line, column).ifPresent(item -> open.accept(line.person(), item))))
                .setHeader(head(requirement))
                .setWidth("9.5rem")
                .setFlexGrow(0);
    }

    /** When somebody who is not ready was written to last. */
    private static String reminded(Person person) {
        return person.reminded()
                .filter(day -> !person.isClear())
                .map(day -> Say.of("join.remind.last", Say.date(day)))
                .orElse("");
    }

    private static Component head(Requirement requirement) {
        Span name = new Span(Say.name(requirement));
        name.addClassName("ip-column");
        name.setTitle(Say.name(requirement));
        return name;
    }

    private static Optional<Item> of(Line line, int column) {
        return line.row().items().get(column);
    }

    private static String label(Requirement requirement, Line line, Item item) {
        return Say.ui(
                "compliance.cell",
                line.name(),
                Say.name(requirement),
                StateMark.words(item.state()),
                Say.date(item.judgedAt()));
    }

    private Component card(List<Requirement> columns, Line of) {
        Person person = of.person();
        Div card = new Div(Links.page("participants/" + person.id(), person.name()));
        card.addClassName("ip-words");
        if (!reminded(person).isEmpty()) {
            card.add(Say.quiet(reminded(person)));
        }
        if (person.isClear()) {
            card.add(Say.quiet(Say.ui("compliance.allClear")));
        }
        for (int column = 0; column < columns.size(); column++) {
            Requirement requirement = columns.get(column);
            of(of, column)
                    .filter(item -> !item.state().isClear())
                    .ifPresent(item -> card.add(line(requirement, person, item)));
        }
        return card;
    }

    private Div line(Requirement requirement, Person person, Item item) {
        Div line = new Div(
                StateMark.of(item.state()),
                Lines.button(Say.name(requirement), person.name(), () -> open.accept(person, item)));
        line.addClassName("ip-marks");
        return line;
    }
}
