package org.boardwalk.platform.ui.internal.admin.people;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.boardwalk.platform.api.security.Accounts.AccountDetails;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.ui.api.kit.FilterBar;
import org.boardwalk.platform.ui.api.kit.FilterBar.Chip;
import org.boardwalk.platform.ui.api.kit.Words;

/** Narrows the list of people by name, role and state. */
final class PeopleFilter {
    private final TextField name = new TextField(text("search"));
    private final Select<String> role = new Select<>();
    private final Select<PersonState> state = new Select<>();
    private final FilterBar bar = new FilterBar(name, role, state);
    private final Runnable changed;

    PeopleFilter(Runnable changed) {
        this.changed = changed;
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setClearButtonVisible(true);
        name.addValueChangeListener(event -> changed());
        role.setLabel(text("role"));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(text("any"));
        role.setItems(Roles.ALL);
        role.setItemLabelGenerator(id -> id == null ? text("any") : RoleNames.of(id));
        role.addValueChangeListener(event -> changed());
        state.setLabel(text("state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(text("any"));
        state.setItems(PersonState.values());
        state.setItemLabelGenerator(one -> one == null ? text("any") : one.text());
        state.addValueChangeListener(event -> changed());
    }

    FilterBar bar() {
        return bar;
    }

    boolean matches(AccountDetails person) {
        String wanted = name.getValue().strip().toLowerCase(Locale.ROOT);
        String given = (person.account().displayName() + " " + person.account().name()).toLowerCase(Locale.ROOT);
        return given.contains(wanted)
                && (role.isEmpty() || person.account().hasRole(role.getValue()))
                && (state.isEmpty() || PersonState.of(person) == state.getValue());
    }

    void result(int shown, int all) {
        bar.result(text("count", shown, all));
    }

    private void changed() {
        List<Chip> chips = new ArrayList<>();
        role.getOptionalValue()
                .ifPresent(id -> chips.add(new Chip(text("role") + ": " + RoleNames.of(id), role::clear)));
        state.getOptionalValue().ifPresent(one -> chips.add(new Chip(text("state") + ": " + one.text(), state::clear)));
        bar.chips(chips);
        changed.run();
    }

    private static String text(String key, Object... arguments) {
        return Words.text("platform.page.people." + key, arguments);
    }
}
