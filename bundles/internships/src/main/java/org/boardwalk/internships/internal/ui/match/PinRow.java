package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.boardwalk.internships.api.match.MatchSettings.Pin;
import org.boardwalk.platform.ui.api.kit.Required;

/** A pair that stays, with the reason. */
final class PinRow extends Div {
    private final ComboBox<UUID> person = new ComboBox<>(Say.run("settings.person"));
    private final ComboBox<UUID> opportunity = new ComboBox<>(Say.run("settings.opportunity"));
    private final TextField reason = new TextField(Say.run("settings.reason"));

    PinRow(List<UUID> people, Names names) {
        addClassName("mt-fields");
        person.setItems(people);
        person.setItemLabelGenerator(names::person);
        opportunity.setItems(names.secured());
        opportunity.setItemLabelGenerator(names::opportunity);
        reason.setMaxLength(2000);
        add(person, opportunity, reason);
    }

    void set(Pin pin) {
        person.setValue(pin.participantId());
        opportunity.setValue(pin.opportunityId());
        reason.setValue(pin.reason());
    }

    boolean valid() {
        return Required.check(person, Say.run("settings.choose"))
                & Required.check(opportunity, Say.run("settings.choose"))
                & Required.check(reason, Say.of("reasonMissing"));
    }

    Pin get() {
        return new Pin(person.getValue(), opportunity.getValue(), reason.getValue());
    }
}
