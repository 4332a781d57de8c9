package org.boardwalk.participants.internal.ui.cohort;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.Cohorts.Cohort;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.PersonChanged;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Notices;

/** The cohorts one person is in. */
public final class MembershipDialog {
    private final Cohorts cohorts;
    private final Participant person;
    private final MultiSelectComboBox<Cohort> chosen = new MultiSelectComboBox<>(Say.say("cohort.title"));
    private final FormDialog dialog;

    public MembershipDialog(Cohorts cohorts, Participant person) {
        this.cohorts = cohorts;
        this.person = person;
        List<Cohort> all = cohorts.all();
        chosen.setItems(all);
        chosen.setItemLabelGenerator(Cohort::name);
        chosen.setValue(all.stream()
                .filter(cohort -> person.cohorts().contains(cohort.id()))
                .collect(Collectors.toSet()));
        dialog = new FormDialog(Say.say("cohort.membership.title", person.displayName()))
                .with(chosen)
                .action(Say.say("cohort.membership.do"), this::save);
    }

    public void open() {
        dialog.open();
    }

    private void save() {
        Set<UUID> wanted = chosen.getValue().stream().map(Cohort::id).collect(Collectors.toSet());
        Set<UUID> join = new HashSet<>(wanted);
        join.removeAll(person.cohorts());
        Set<UUID> leave = new HashSet<>(person.cohorts());
        leave.removeAll(wanted);
        join.forEach(cohort -> cohorts.add(cohort, List.of(person.id())));
        leave.forEach(cohort -> cohorts.remove(cohort, List.of(person.id())));
        PersonChanged.tell(person.id());
        Notices.success(Say.say("cohort.membership.done", person.displayName()));
    }
}
