package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.boardwalk.platform.api.erasure.Erasures;
import org.boardwalk.platform.api.erasure.Erasures.Fate;
import org.boardwalk.platform.api.erasure.Erasures.Preview;
import org.boardwalk.platform.api.erasure.Erasures.Rows;
import org.boardwalk.platform.api.problem.ProblemException;

/** Says exactly what goes and what stays, and erases a person whose name was typed: participants, staff, contacts alike. */
public final class ErasureDialog {
    private static final int LONGEST_REASON = 400;

    private final Erasures erasures;
    private final UUID person;
    private final String name;
    private final Runnable done;
    private final TextArea reason = new TextArea(text("erase.reason"));
    private final TextField typed;
    private final FormDialog dialog;

    private ErasureDialog(Erasures erasures, Preview preview, String name, Runnable done) {
        this.erasures = erasures;
        this.person = preview.person();
        this.name = name;
        this.done = done;
        typed = new TextField(text("erase.type", name));
        typed.setWidthFull();
        typed.addValueChangeListener(change -> typed.setInvalid(false));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(text("erase.reason.help"));
        dialog = new FormDialog(text("erase.title", name)).valid(this::isNameTyped);
        dialog.about(reason, "platform.erasure.reason");
        list("erase.goes", preview, Fate.GOES);
        preview.keptUntil()
                .ifPresent(until ->
                        dialog.says(text("erase.kept", Formats.date(until, Words.locale()), preview.source())));
        list("erase.stays", preview, Fate.REDUCED);
        list("erase.shared", preview, Fate.SHARED);
        dialog.says(text("erase.backups", preview.backups(), preview.backupsKept()));
        if (preview.hold().isPresent()) {
            dialog.says(text("erase.held", preview.hold().get().reason()));
        } else if (!preview.ended()) {
            dialog.says(text("erase.active"));
        } else {
            dialog.fields(reason, typed).danger(text("erase.do"), this::erase);
        }
    }

    /**
     * Shows what would go; where the person cannot be erased, the sentence that says what to do first.
     *
     * @param name as others see it; to be typed
     * @param done what the page does when the person is gone
     */
    public static void open(Erasures erasures, UUID person, String name, Runnable done) {
        try {
            new ErasureDialog(erasures, erasures.preview(person), name, done).dialog.open();
        } catch (ProblemException problem) {
            Notices.problem(problem);
        }
    }

    /** Asks why, and keeps the person from being erased. */
    public static void hold(Erasures erasures, UUID person, String name) {
        TextArea why = new TextArea(text("hold.reason"));
        why.setWidthFull();
        why.setMaxLength(LONGEST_REASON);
        FormDialog dialog = new FormDialog(text("hold.title", name)).says(text("hold.says"));
        dialog.fields(why)
                .about(why, "platform.hold.reason")
                .action(text("hold.do"), () -> {
                    erasures.hold(person, why.getValue());
                    Notices.success(text("hold.done", name));
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
        dialog.fields(new Paragraph(text(key)), list);
    }

    private boolean isNameTyped() {
        boolean right = typed.getValue().strip().equals(name);
        typed.setErrorMessage(text("erase.type.wrong", name));
        typed.setInvalid(!right);
        return right;
    }

    private void erase() {
        erasures.erase(person, reason.getValue());
        Notices.success(text("erase.done"));
        done.run();
    }

    private static String text(String key, Object... arguments) {
        return Words.text("platform.kit." + key, arguments);
    }
}
