package org.boardwalk.participants.internal.ui.person;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.participants.api.Participants;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.Labels;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.security.Account;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Puts one or several people on a planner's caseload; can be undone for a while. */
public final class PlannerDialog {
    private final Participants participants;
    private final Labels labels;
    private final Map<UUID, Optional<UUID>> before;
    private final Runnable done;
    private final ComboBox<Account> planner = new ComboBox<>(Say.say("list.planner"));
    private final FormDialog dialog;

    /** @param before who, and on whose caseload they are now */
    public PlannerDialog(Participants participants, Labels labels, Map<UUID, Optional<UUID>> before, Runnable done) {
        this.participants = participants;
        this.labels = labels;
        this.before = Map.copyOf(before);
        this.done = done;
        planner.setItems(labels.planners());
        planner.setItemLabelGenerator(Account::displayName);
        planner.setPlaceholder(Say.say("planner.none"));
        planner.setClearButtonVisible(true);
        onlyPlanner().ifPresent(planner::setValue);
        dialog = new FormDialog(Say.say("assign.title", before.size()))
                .with(new Paragraph(Say.say("assign.text")), planner)
                .action(Say.say("assign.do"), this::assign);
    }

    public void open() {
        dialog.open();
    }

    private Optional<Account> onlyPlanner() {
        List<UUID> planners =
                before.values().stream().flatMap(Optional::stream).distinct().toList();
        return labels.planners().stream()
                .filter(account -> planners.equals(List.of(account.id())))
                .findFirst();
    }

    private void assign() {
        Optional<Account> chosen = Optional.ofNullable(planner.getValue());
        int moved = participants.assignPlanner(before.keySet(), chosen.map(Account::id));
        done.run();
        String name = chosen.map(Account::displayName).orElseGet(() -> Say.say("planner.none"));
        Notices.undo(Say.say("assign.done", moved, name), this::undo);
    }

    private void undo() {
        before.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((planner, people) -> participants.assignPlanner(people, planner));
        done.run();
    }
}
