package org.boardwalk.internships.internal.ui.match;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import org.boardwalk.internships.api.match.MatchSettings.Pair;
import org.boardwalk.platform.ui.api.kit.Required;

/** Two people who must be placed at the same location. */
final class PairRow extends Div {
    private final ComboBox<UUID> one = new ComboBox<>(Say.run("settings.person"));
    private final ComboBox<UUID> other = new ComboBox<>(Say.run("settings.other"));

    PairRow(List<UUID> people, Names names) {
        addClassName("mt-fields");
        one.setItems(people);
        one.setItemLabelGenerator(names::person);
        other.setItems(people);
        other.setItemLabelGenerator(names::person);
        add(one, other);
    }

    void set(Pair pair) {
        one.setValue(pair.one());
        other.setValue(pair.other());
    }

    boolean valid() {
        return Required.check(one, Say.run("settings.choose")) & Required.check(other, Say.run("settings.choose"));
    }

    Pair get() {
        return new Pair(one.getValue(), other.getValue());
    }
}
