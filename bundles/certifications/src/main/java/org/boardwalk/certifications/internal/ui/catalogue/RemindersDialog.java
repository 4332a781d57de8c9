package org.boardwalk.certifications.internal.ui.catalogue;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.wallet.Wallets;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;

/** How many days before a credential ends people are reminded. */
final class RemindersDialog {
    private final Wallets wallets;
    private final TextField days = new TextField(Say.ui("reminders.days"));

    RemindersDialog(Wallets wallets) {
        this.wallets = wallets;
        days.setHelperText(Say.ui("reminders.daysHelp"));
        days.setValue(wallets.reminderDays().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    void open() {
        new FormDialog(Say.ui("reminders.heading"))
                .says(Say.ui("reminders.means"))
                .fields(days)
                .valid(this::valid)
                .action(Say.ui("reminders.do"), () -> {
                    wallets.remindAt(parsed());
                    Notices.success(Say.ui("reminders.done"));
                })
                .open();
    }

    private boolean valid() {
        boolean numbers = days.getValue().strip().matches("\\d{1,4}(\\s*[,;\\s]\\s*\\d{1,4})*");
        days.setInvalid(!numbers);
        days.setErrorMessage(numbers ? "" : Say.ui("reminders.notNumbers"));
        return numbers;
    }

    private List<Integer> parsed() {
        return Arrays.stream(days.getValue().strip().split("[,;\\s]+"))
                .map(Integer::valueOf)
                .toList();
    }
}
