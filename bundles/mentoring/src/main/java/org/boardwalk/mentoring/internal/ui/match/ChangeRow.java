package org.boardwalk.mentoring.internal.ui.match;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.boardwalk.mentoring.api.match.WhatIf;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.WholeNumberField;

/** One thing that would be different from the data; other criteria are tried on their own page. */
final class ChangeRow extends Div {
    /** The text shown is {@code mentoring.run.whatIf.<NAME>}. */
    enum Kind {
        SEATS,
        WITHOUT_MENTOR,
        WITHOUT_MENTEE,
        APART,
        SCREENED
    }

    private final Select<Kind> kind = new Select<>();
    private final ComboBox<UUID> mentee = new ComboBox<>(Tell.run("settings.mentee"));
    private final ComboBox<UUID> mentor = new ComboBox<>(Tell.run("settings.mentor"));
    private final WholeNumberField seats = new WholeNumberField(Tell.run("settings.seats"));

    ChangeRow(List<UUID> mentees, Names names) {
        addClassName("mm-fields");
        kind.setLabel(Tell.run("settings.change"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> Tell.run("whatIf." + one));
        mentee.setItems(mentees);
        mentee.setItemLabelGenerator(names::mentee);
        mentor.setItems(names.mentorsByName());
        mentor.setItemLabelGenerator(names::mentor);
        seats.setValue(1);
        seats.setHelperText(Tell.run("settings.seatsHelp"));
        kind.addValueChangeListener(change -> show(change.getValue()));
        kind.setValue(Kind.SEATS);
        add(kind, mentee, mentor, seats);
    }

    private void show(Kind chosen) {
        mentee.setVisible(chosen == Kind.WITHOUT_MENTEE || chosen == Kind.APART);
        mentor.setVisible(chosen != Kind.WITHOUT_MENTEE);
        seats.setVisible(chosen == Kind.SEATS);
    }

    void set(WhatIf change) {
        switch (change) {
            case WhatIf.Seats(UUID id, int count) -> {
                kind.setValue(Kind.SEATS);
                mentor.setValue(id);
                seats.setValue(count);
            }
            case WhatIf.WithoutMentor(UUID id) -> {
                kind.setValue(Kind.WITHOUT_MENTOR);
                mentor.setValue(id);
            }
            case WhatIf.WithoutMentee(UUID id) -> {
                kind.setValue(Kind.WITHOUT_MENTEE);
                mentee.setValue(id);
            }
            case WhatIf.Apart(UUID one, UUID other) -> {
                kind.setValue(Kind.APART);
                mentee.setValue(one);
                mentor.setValue(other);
            }
            case WhatIf.Screened(UUID id) -> {
                kind.setValue(Kind.SCREENED);
                mentor.setValue(id);
            }
            case WhatIf.Criteria elsewhere -> throw new IllegalArgumentException(elsewhere.toString());
        }
    }

    boolean valid() {
        String choose = Tell.run("settings.choose");
        return (!mentee.isVisible() || Required.check(mentee, choose))
                & (!mentor.isVisible() || Required.check(mentor, choose))
                & (!seats.isVisible() || Required.check(seats, choose));
    }

    WhatIf get() {
        return switch (kind.getValue()) {
            case SEATS -> new WhatIf.Seats(mentor.getValue(), seats.getValue());
            case WITHOUT_MENTOR -> new WhatIf.WithoutMentor(mentor.getValue());
            case WITHOUT_MENTEE -> new WhatIf.WithoutMentee(mentee.getValue());
            case APART -> new WhatIf.Apart(mentee.getValue(), mentor.getValue());
            case SCREENED -> new WhatIf.Screened(mentor.getValue());
        };
    }

    /** In words. */
    static String words(WhatIf change, Names names) {
        return switch (change) {
            case WhatIf.Seats(UUID id, int count) -> Tell.run("change.seats", count, names.mentor(id));
            case WhatIf.WithoutMentor(UUID id) -> Tell.run("change.without", names.mentor(id));
            case WhatIf.WithoutMentee(UUID id) -> Tell.run("change.without", names.mentee(id));
            case WhatIf.Apart(UUID one, UUID other) -> Tell.run("change.apart", names.mentee(one), names.mentor(other));
            case WhatIf.Screened(UUID id) -> Tell.run("change.screened", names.mentor(id));
            case WhatIf.Criteria other ->
                Tell.run("change.criteria", other.criteria().size());
        };
    }
}
