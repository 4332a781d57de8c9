package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.match.MatchRun;
import org.boardwalk.mentoring.api.match.MatchSettings.Pin;
import org.boardwalk.mentoring.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Required;

/** Who gets whom, decided by a person, with the reason: a pin before a run, or another outcome after it. */
final class DecidedRow extends Div {
    private final ComboBox<UUID> mentee = new ComboBox<>(Tell.run("settings.mentee"));
    private final ComboBox<UUID> mentor = new ComboBox<>(Tell.run("settings.mentor"));
    private final TextField reason = new TextField(Tell.run("settings.reason"));
    private final boolean nobodyToo;

    /** @param nobodyToo whether she may also get nobody */
    DecidedRow(List<UUID> mentees, Names names, boolean nobodyToo) {
        this.nobodyToo = nobodyToo;
        addClassName("mm-fields");
        mentee.setItems(mentees);
        mentee.setItemLabelGenerator(names::mentee);
        mentor.setItems(names.mentorsByName());
        mentor.setItemLabelGenerator(names::mentor);
        mentor.setClearButtonVisible(nobodyToo);
        mentor.setHelperText(nobodyToo ? Tell.run("override.nobody") : "");
        reason.setMaxLength(2000);
        add(mentee, mentor, reason);
    }

    void set(Pin pin) {
        mentee.setValue(pin.participantId());
        mentor.setValue(pin.mentorId());
        reason.setValue(pin.reason());
    }

    boolean valid() {
        String choose = Tell.run("settings.choose");
        return Required.check(mentee, choose)
                & (nobodyToo || Required.check(mentor, choose))
                & Required.check(reason, Say.of("reasonMissing"));
    }

    Pin pin() {
        return new Pin(mentee.getValue(), mentor.getValue(), reason.getValue());
    }

    MatchRun.Override override() {
        return new MatchRun.Override(mentee.getValue(), Optional.ofNullable(mentor.getValue()), reason.getValue());
    }
}
