package org.boardwalk.participants.internal.ui.person;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.boardwalk.participants.api.Participant;
import org.boardwalk.participants.internal.ui.FormDialog;
import org.boardwalk.participants.internal.ui.Routes;
import org.boardwalk.participants.internal.ui.Say;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.erasure.Erasures.Fate;
import org.boardwalk.platform.api.erasure.Erasures.Preview;
import org.boardwalk.platform.api.erasure.Erasures.Rows;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;

/** Says exactly what goes and what stays, and erases a person whose name was typed. */
final class ErasureDialog {
    private static final int LONGEST_REASON = 400;

    private final Erasures erasures;
    private final Participant person;
    private final TextArea reason = new TextArea(Say.say("erase.reason"));
    private final TextField typed;
    private final FormDialog dialog;

    ErasureDialog(Erasures erasures, Participant person) {
        this.erasures = erasures;
        this.person = person;
        Preview preview = erasures.preview(person.id());
        typed = new TextField(Say.say("erase.type", person.displayName()));
        typed.setWidthFull();
        reason.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(Say.say("erase.reason.help"));
        dialog = new FormDialog(Say.say("erase.title", person.displayName()));
        list("erase.goes", preview, Fate.GOES);
        preview.keptUntil()
                .ifPresent(until -> dialog.with(
                        new Paragraph(Say.say("erase.kept", Formats.date(until, Words.locale()), preview.source()))));
        list("erase.stays", preview, Fate.REDUCED);
        list("erase.shared", preview, Fate.SHARED);
        dialog.with(new Paragraph(Say.say("erase.backups", preview.backups(), preview.backupsKept())));
        if (preview.hold().isPresent()) {
            dialog.with(new Paragraph(Say.say("erase.held", preview.hold().get().reason())));
        } else if (!preview.ended()) {
            dialog.with(new Paragraph(Say.say("erase.active")));
        } else {
            dialog.with(reason, typed).action(Say.say("erase.do"), this::erase, ButtonVariant.ERROR);
        }
    }

    void open() {
        dialog.open();
    }

    /** Asks why, and keeps the person from being erased. */
    static void hold(Erasures erasures, Participant person) {
        TextArea why = new TextArea(Say.say("hold.reason"));
        why.setWidthFull();
        why.setMaxLength(LONGEST_REASON);
        FormDialog dialog = new FormDialog(Say.say("hold.title", person.displayName()));
        dialog.with(new Paragraph(Say.say("hold.says")), why)
                .action(Say.say("hold.do"), () -> {
                    erasures.hold(person.id(), why.getValue());
                    Notices.success(Say.say("hold.done", person.displayName()));
                })
                .open();
    }

    private void list(String key, Preview preview, Fate fate) {
        List<Rows> rows =
                preview.rows().stream().filter(row -> row.fate() == fate).toList();
        if (rows.isEmpty()) {
            return;
        }
        boolean spanish = Words.locale().getLanguage().equals("es");
        UnorderedList list = new UnorderedList();
        rows.forEach(row -> {
            String why = spanish ? row.whySpanish() : row.whyEnglish();
            list.add(new ListItem(row.count() + " · " + (spanish ? row.spanish() : row.english())
                    + (why.isEmpty() ? "" : ": " + why)));
        });
        dialog.with(new Paragraph(Say.say(key)), list);
    }

    private void erase() {
        if (!typed.getValue().strip().equals(person.displayName())) {
            throw dialog.missing(typed, Say.say("erase.type.wrong", person.displayName()));
        }
        erasures.erase(person.id(), reason.getValue());
        Notices.success(Say.say("erase.done"));
        UI.getCurrentOrThrow().navigate(Routes.LIST);
    }
}
