package org.boardwalk.mentoring.internal.ui.profile;

import com.vaadin.flow.component.combobox.ComboBox;
import org.boardwalk.participants.api.ParticipantQuery;
import org.boardwalk.participants.api.ParticipantSort;
import org.boardwalk.participants.api.ParticipantSummary;

/** Chooses one of the participants the reader may see; reads a page of names at a time. */
final class PersonField {
    private PersonField() {}

    static ComboBox<ParticipantSummary> of(ProfileTools tools, String label) {
        ComboBox<ParticipantSummary> person = new ComboBox<>(label);
        person.setItems(
                query -> tools
                        .participants()
                        .page(
                                named(query.getFilter().orElse("")),
                                ParticipantSort.BY_NAME,
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                query ->
                        (int) tools.participants().count(named(query.getFilter().orElse(""))));
        person.setItemLabelGenerator(ParticipantSummary::displayName);
        person.setClearButtonVisible(true);
        return person;
    }

    private static ParticipantQuery named(String text) {
        return ParticipantQuery.ALL.withText(text);
    }
}
