package org.boardwalk.participants.internal.ui.cohort;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.boardwalk.participants.api.Cohorts;
import org.boardwalk.participants.api.Cohorts.Cohort;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Puts several people into a cohort. */
public final class AddToCohortDialog {
    private final Cohorts cohorts;
    private final List<UUID> people;
    private final Runnable done;
    private final ComboBox<Cohort> cohort = new ComboBox<>(Say.say("list.cohort"));
    private final FormDialog dialog;

    public AddToCohortDialog(Cohorts cohorts, Collection<UUID> people, Runnable done) {
        this.cohorts = cohorts;
        this.people = List.copyOf(people);
        this.done = done;
        cohort.setItems(cohorts.all());
        cohort.setItemLabelGenerator(Cohort::name);
        dialog = new FormDialog(Say.say("cohort.add.title", people.size()))
                .with(cohort)
                .action(Say.say("cohort.add.do"), this::join);
    }

    public void open() {
        dialog.open();
    }

    private void join() {
        Cohort chosen = cohort.getValue();
        if (chosen == null) {
            throw dialog.missing(cohort, Say.say("cohort.missing"));
        }
        cohorts.add(chosen.id(), people);
        done.run();
        Notices.success(Say.say("cohort.add.done", people.size(), chosen.name()));
    }
}
