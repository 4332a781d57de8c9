package org.boardwalk.internships.internal.ui.term;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.boardwalk.internships.api.compliance.Requirement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.term.Opportunity;
import org.boardwalk.internships.api.term.OpportunityDetails;
import org.boardwalk.internships.api.term.Term;
import org.boardwalk.internships.api.term.WorkExperienceKind;
import org.boardwalk.internships.internal.ui.site.Say;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** Adds seats at a location, or changes what is said about them. */
final class OpportunityDialog {
    /** What a person has to be ready for; the text shown is {@code internships.ui.condition.<NAME>}. */
    private enum Condition {
        ON_CALL,
        TRAVEL,
        NIGHTS,
        REMOTE,
        PAID
    }

    private final TermTools tools;
    private final Term term;
    private final Optional<Opportunity> before;
    private final Runnable done;
    private final ComboBox<TermTools.Place> place = new ComboBox<>(Say.ui("opportunity.place"));
    private final TextField title = new TextField(Say.ui("opportunity.title"));
    private final TextField reference = new TextField(Say.of("more.reference"));
    private final TextArea description = new TextArea(Say.ui("opportunity.description"));
    private final Select<WorkExperienceKind> kind = new Select<>();
    private final WholeNumberField capacity = new WholeNumberField(Say.ui("opportunity.capacity"));
    private final DatePicker begins = new DatePicker(Say.ui("opportunity.begins"));
    private final DatePicker ends = new DatePicker(Say.ui("opportunity.ends"));
    private final DecimalField weekly = new DecimalField(Say.ui("opportunity.weekly"));
    private final DecimalField required = new DecimalField(Say.ui("opportunity.required"));
    private final CheckboxGroup<Condition> conditions = new CheckboxGroup<>(Say.ui("opportunity.conditions"));
    private final ComboBox<Contact> supervisor = new ComboBox<>(Say.ui("opportunity.supervisor"));
    private final MultiSelectComboBox<Requirement> requirements =
            new MultiSelectComboBox<>(Say.ui("opportunity.requirements"));

    /** @param before what is changed; empty = a new one */
    OpportunityDialog(TermTools tools, Term term, Optional<Opportunity> before, Runnable done) {
        this.tools = tools;
        this.term = term;
        this.before = before;
        this.done = done;
        List<TermTools.Place> places = tools.places();
        place.setItems(places);
        place.setItemLabelGenerator(TermTools.Place::name);
        place.setRequiredIndicatorVisible(true);
        place.addValueChangeListener(change -> offerSupervisors());
        if (places.isEmpty()) {
            place.setHelperText(Say.ui("opportunity.noPlaces"));
        }
        title.setMaxLength(160);
        title.setRequiredIndicatorVisible(true);
        reference.setMaxLength(60);
        reference.setHelperText(Say.of("more.reference.help"));
        description.setMaxLength(4000);
        kind.setLabel(Say.ui("opportunity.kind"));
        kind.setItems(WorkExperienceKind.values());
        kind.setItemLabelGenerator(one -> Say.of("kind." + one));
        kind.setValue(WorkExperienceKind.INTERNSHIP);
        capacity.setMin(1);
        capacity.setMax(999);
        capacity.setStepButtonsVisible(true);
        capacity.setValue(1);
        inTerm(begins);
        inTerm(ends);
        begins.setValue(term.begins());
        ends.setValue(term.ends());
        required.setHelperText(Say.ui("opportunity.requiredHelp"));
        conditions.setItems(Condition.values());
        conditions.setItemLabelGenerator(one -> Say.ui("condition." + one));
        supervisor.setItemLabelGenerator(Contact::name);
        supervisor.setClearButtonVisible(true);
        List<Requirement> known = tools.compliance().requirements().stream()
                .filter(Requirement::active)
                .toList();
        requirements.setItems(known);
        requirements.setItemLabelGenerator(Say::name);
        requirements.setHelperText(Say.ui("opportunity.requirementsHelp"));
        before.ifPresent(one -> fill(one, places, known));
    }

    private void inTerm(DatePicker day) {
        day.setMin(term.begins());
        day.setMax(term.ends());
        day.setRequiredIndicatorVisible(true);
    }

    private void fill(Opportunity one, List<TermTools.Place> places, List<Requirement> known) {
        places.stream()
                .filter(candidate -> candidate.location().id().equals(one.locationId()))
                .findFirst()
                .ifPresent(place::setValue);
        title.setValue(one.title());
        reference.setValue(one.reference());
        description.setValue(one.description());
        kind.setValue(one.kind());
        capacity.setValue(one.capacity());
        begins.setValue(one.begins());
        ends.setValue(one.ends());
        one.weeklyHours().ifPresent(weekly::setNumber);
        one.requiredHours().ifPresent(required::setNumber);
        conditions.setValue(chosen(one.conditions()));
        supervisor
                .getListDataView()
                .getItems()
                .filter(contact ->
                        one.supervisorId().filter(contact.id()::equals).isPresent())
                .findFirst()
                .ifPresent(supervisor::setValue);
        requirements.setValue(known.stream()
                .filter(requirement -> one.requirementIds().contains(requirement.id()))
                .collect(Collectors.toSet()));
    }

    private static Set<Condition> chosen(Opportunity.Conditions known) {
        Set<Condition> chosen = EnumSet.noneOf(Condition.class);
        put(chosen, Condition.ON_CALL, known.onCall());
        put(chosen, Condition.TRAVEL, known.travel());
        put(chosen, Condition.NIGHTS, known.nights());
        put(chosen, Condition.REMOTE, known.remote());
        put(chosen, Condition.PAID, known.paid());
        return chosen;
    }

    private static void put(Set<Condition> chosen, Condition condition, boolean holds) {
        if (holds) {
            chosen.add(condition);
        }
    }

    private void offerSupervisors() {
        supervisor.clear();
        supervisor.setItems(
                place.isEmpty() ? List.of() : place.getValue().site().contacts());
    }

    void open() {
        new FormDialog(Say.ui(before.isPresent() ? "opportunity.edit" : "opportunity.new"))
                .fields(place, title, kind, capacity, begins, ends, description)
                .fields(weekly, required, conditions, supervisor, requirements, reference)
                .valid(() -> Required.check(place, Say.ui("opportunity.placeMissing"))
                        & Required.check(title, Say.of("opportunity.noTitle"))
                        & Required.check(capacity, Say.ui("opportunity.capacityMissing"))
                        & Required.check(begins, Say.ui("term.beginsMissing"))
                        & Required.check(ends, Say.ui("term.endsMissing")))
                .action(Say.ui("save"), this::save)
                .open();
    }

    private void save() {
        Set<Condition> chosen = conditions.getValue();
        OpportunityDetails details = new OpportunityDetails(
                term.id(),
                place.getValue().location().id(),
                title.getValue(),
                description.getValue(),
                kind.getValue(),
                capacity.getValue(),
                begins.getValue(),
                ends.getValue(),
                weekly.number(),
                required.number(),
                new Opportunity.Conditions(
                        chosen.contains(Condition.ON_CALL),
                        chosen.contains(Condition.TRAVEL),
                        chosen.contains(Condition.NIGHTS),
                        chosen.contains(Condition.REMOTE),
                        chosen.contains(Condition.PAID)),
                Optional.ofNullable(supervisor.getValue()).map(Contact::id),
                requirements.getValue().stream().map(Requirement::id).toList(),
                reference.getValue());
        before.ifPresentOrElse(
                one -> tools.terms().changeOpportunity(one.id(), one.lock(), details),
                () -> tools.terms().addOpportunity(details));
        Notices.success(Say.ui("opportunity.saved", title.getValue().strip()));
        done.run();
    }
}
