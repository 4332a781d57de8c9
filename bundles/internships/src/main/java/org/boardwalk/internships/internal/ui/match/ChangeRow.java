package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.internships.api.match.WhatIf;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Site;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** One thing that would be different from the data. */
final class ChangeRow extends Div {
    /** The text shown is {@code internships.run.whatIf.<NAME>}. */
    enum Kind {
        SEATS,
        AGREEMENT,
        WITHOUT_OPPORTUNITY,
        WITHOUT_PARTICIPANT,
        COMPLIANT,
        COVERED,
        WITHOUT_OVERLAP
    }

    /** An agreement with its site's name. */
    private record Signed(UUID id, String name) {}

    private final Select<Kind> kind = new Select<>();
    private final ComboBox<UUID> opportunity = new ComboBox<>(Say.run("settings.opportunity"));
    private final ComboBox<UUID> person = new ComboBox<>(Say.run("settings.person"));
    private final ComboBox<Signed> agreement = new ComboBox<>(Say.run("settings.agreement"));
    private final WholeNumberField seats = new WholeNumberField(Say.run("settings.seats"));
    private final DatePicker until = new DatePicker(Say.run("settings.until"));

    ChangeRow(MatchTools tools, Term term, List<UUID> people, Names names) {
        this(tools, people, names);
        until.setValue(term.ends());
    }

    ChangeRow(MatchTools tools, List<UUID> people, Names names) {
        addClassName("mt-fields");
        kind.setLabel(Say.run("settings.change"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> Say.run("whatIf." + one));
        opportunity.setItems(names.secured());
        opportunity.setItemLabelGenerator(names::opportunity);
        person.setItems(people);
        person.setItemLabelGenerator(names::person);
        agreement.setItems(tools.sites().list().stream()
                .flatMap(site -> site.agreements().stream().map(one -> signed(site, one)))
                .toList());
        agreement.setItemLabelGenerator(Signed::name);
        seats.setValue(1);
        seats.setHelperText(Say.run("settings.seatsHelp"));
        kind.addValueChangeListener(change -> show(change.getValue()));
        kind.setValue(Kind.SEATS);
        add(kind, opportunity, person, agreement, seats, until);
    }

    private static Signed signed(Site site, Agreement one) {
        return new Signed(one.id(), Say.run("place", one.reference(), site.name()));
    }

    private void show(Kind chosen) {
        opportunity.setVisible(
                Set.of(Kind.SEATS, Kind.WITHOUT_OPPORTUNITY, Kind.COVERED).contains(chosen));
        seats.setVisible(chosen == Kind.SEATS);
        person.setVisible(Set.of(Kind.WITHOUT_PARTICIPANT, Kind.COMPLIANT, Kind.WITHOUT_OVERLAP)
                .contains(chosen));
        agreement.setVisible(chosen == Kind.AGREEMENT);
        until.setVisible(chosen == Kind.AGREEMENT);
    }

    void set(WhatIf change) {
        switch (change) {
            case WhatIf.Seats(UUID id, int count) -> {
                kind.setValue(Kind.SEATS);
                opportunity.setValue(id);
                seats.setValue(count);
            }
            case WhatIf.AgreementUntil(UUID id, LocalDate day) -> {
                kind.setValue(Kind.AGREEMENT);
                agreement
                        .getListDataView()
                        .getItems()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .ifPresent(agreement::setValue);
                until.setValue(day);
            }
            case WhatIf.WithoutOpportunity(UUID id) -> {
                kind.setValue(Kind.WITHOUT_OPPORTUNITY);
                opportunity.setValue(id);
            }
            case WhatIf.WithoutParticipant(UUID id) -> {
                kind.setValue(Kind.WITHOUT_PARTICIPANT);
                person.setValue(id);
            }
            case WhatIf.Compliant(UUID id) -> {
                kind.setValue(Kind.COMPLIANT);
                person.setValue(id);
            }
            case WhatIf.Covered(UUID id) -> {
                kind.setValue(Kind.COVERED);
                opportunity.setValue(id);
            }
            case WhatIf.WithoutOverlap(UUID id) -> {
                kind.setValue(Kind.WITHOUT_OVERLAP);
                person.setValue(id);
            }
        }
    }

    boolean valid() {
        String choose = Say.run("settings.choose");
        return switch (kind.getValue()) {
            case SEATS -> Required.check(opportunity, choose) & Required.check(seats, choose);
            case WITHOUT_OPPORTUNITY, COVERED -> Required.check(opportunity, choose);
            case AGREEMENT -> Required.check(agreement, choose) & Required.check(until, choose);
            case WITHOUT_PARTICIPANT, COMPLIANT, WITHOUT_OVERLAP -> Required.check(person, choose);
        };
    }

    WhatIf get() {
        return switch (kind.getValue()) {
            case SEATS -> new WhatIf.Seats(opportunity.getValue(), seats.getValue());
            case AGREEMENT -> new WhatIf.AgreementUntil(agreement.getValue().id(), until.getValue());
            case WITHOUT_OPPORTUNITY -> new WhatIf.WithoutOpportunity(opportunity.getValue());
            case WITHOUT_PARTICIPANT -> new WhatIf.WithoutParticipant(person.getValue());
            case COMPLIANT -> new WhatIf.Compliant(person.getValue());
            case COVERED -> new WhatIf.Covered(opportunity.getValue());
            case WITHOUT_OVERLAP -> new WhatIf.WithoutOverlap(person.getValue());
        };
    }
}
