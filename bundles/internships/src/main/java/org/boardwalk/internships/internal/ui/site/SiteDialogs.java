package org.boardwalk.internships.internal.ui.site;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.boardwalk.internships.api.site.Agreement;
import org.boardwalk.internships.api.site.Contact;
import org.boardwalk.internships.api.site.Location;
import org.boardwalk.platform.ui.api.kit.DecimalField;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** One entry of one of a site's lists; the page saves the list as a whole. */
final class SiteDialogs {
    private SiteDialogs() {}

    /** The list with one entry put in the place of the one with its id, or added. */
    static <R> List<R> with(List<R> list, R entry, Function<R, UUID> id) {
        List<R> changed = new ArrayList<>(list);
        changed.removeIf(one -> id.apply(one).equals(id.apply(entry)));
        changed.add(entry);
        return changed;
    }

    static <R> List<R> without(List<R> list, R entry) {
        return list.stream().filter(one -> !one.equals(entry)).toList();
    }

    static FormDialog location(Optional<Location> before, Consumer<Location> save) {
        TextField name = text("location.name", 160, before.map(Location::name));
        TextField street = text("location.street", 160, before.map(Location::street));
        TextField city = text("location.city", 80, before.map(Location::city));
        TextField state = text("location.state", 2, before.map(Location::state));
        TextField zip = text("location.zip", 10, before.map(Location::zip));
        DecimalField north = degrees("location.north", before.flatMap(Location::latitude));
        DecimalField east = degrees("location.east", before.flatMap(Location::longitude));
        TextArea directions = new TextArea(Say.ui("location.directions"));
        directions.setMaxLength(1000);
        directions.setValue(before.map(Location::directions).orElse(""));
        name.setRequiredIndicatorVisible(true);
        return new FormDialog(Say.ui(before.isPresent() ? "location.edit" : "location.new"))
                .fields(name, street, city, state, zip, directions, north, east)
                .valid(() -> Required.check(name, Say.of("location.noName")))
                .action(
                        Say.ui("save"),
                        () -> save.accept(new Location(
                                before.map(Location::id).orElseGet(UUID::randomUUID),
                                name.getValue(),
                                street.getValue(),
                                city.getValue(),
                                state.getValue().toUpperCase(Locale.ROOT),
                                zip.getValue(),
                                north.number().map(BigDecimal::doubleValue),
                                east.number().map(BigDecimal::doubleValue),
                                directions.getValue())));
    }

    static FormDialog contact(Optional<Contact> before, Consumer<Contact> save) {
        TextField name = text("contact.name", 120, before.map(Contact::name));
        TextField email = text("contact.email", 254, before.map(Contact::email));
        TextField phone = text("contact.phone", 40, before.map(Contact::phone));
        Select<Contact.Role> role = new Select<>();
        role.setLabel(Say.ui("contact.role"));
        role.setItems(Contact.Role.values());
        role.setItemLabelGenerator(one -> Say.of("contact." + one));
        role.setValue(before.map(Contact::role).orElse(Contact.Role.COORDINATOR));
        name.setRequiredIndicatorVisible(true);
        email.setHelperText(Say.ui("contact.emailHelp"));
        return new FormDialog(Say.ui(before.isPresent() ? "contact.edit" : "contact.new"))
                .fields(name, role, email, phone)
                .valid(() -> Required.check(name, Say.of("contact.noName")))
                .action(
                        Say.ui("save"),
                        () -> save.accept(new Contact(
                                before.map(Contact::id).orElseGet(UUID::randomUUID),
                                name.getValue(),
                                role.getValue(),
                                email.getValue(),
                                phone.getValue())));
    }

    static FormDialog agreement(Optional<Agreement> before, Consumer<Agreement> save) {
        TextField reference = text("agreement.reference", 200, before.map(Agreement::reference));
        reference.setHelperText(Say.ui("agreement.referenceHelp"));
        reference.setRequiredIndicatorVisible(true);
        DatePicker from = new DatePicker(Say.ui("agreement.from"));
        before.map(Agreement::from).ifPresent(from::setValue);
        from.setRequiredIndicatorVisible(true);
        DatePicker until = new DatePicker(Say.ui("agreement.until"));
        until.setHelperText(Say.ui("agreement.untilHelp"));
        until.setClearButtonVisible(true);
        before.flatMap(Agreement::until).ifPresent(until::setValue);
        WholeNumberField seats = new WholeNumberField(Say.ui("agreement.seats"));
        seats.setMin(1);
        seats.setHelperText(Say.ui("agreement.seatsHelp"));
        before.flatMap(Agreement::seats).ifPresent(seats::setValue);
        TextArea note = new TextArea(Say.ui("agreement.note"));
        note.setMaxLength(2000);
        note.setValue(before.map(Agreement::note).orElse(""));
        return new FormDialog(Say.ui(before.isPresent() ? "agreement.edit" : "agreement.new"))
                .says(Say.ui("agreement.means"))
                .fields(reference, from, until, seats, note)
                .valid(() -> Required.check(reference, Say.of("agreement.noReference"))
                        & Required.check(from, Say.ui("agreement.fromMissing")))
                .action(
                        Say.ui("save"),
                        () -> save.accept(new Agreement(
                                before.map(Agreement::id).orElseGet(UUID::randomUUID),
                                reference.getValue(),
                                from.getValue(),
                                Optional.ofNullable(until.getValue()),
                                Optional.ofNullable(seats.getValue()),
                                note.getValue())));
    }

    private static TextField text(String key, int longest, Optional<String> value) {
        TextField field = new TextField(Say.ui(key));
        field.setMaxLength(longest);
        field.setValue(value.orElse(""));
        return field;
    }

    private static DecimalField degrees(String key, Optional<Double> value) {
        DecimalField field = DecimalField.signed(Say.ui(key), 6);
        value.map(BigDecimal::valueOf).ifPresent(field::setNumber);
        return field;
    }
}
