package org.boardwalk.platform.ui.api.kit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/**
 * Asks before something that cannot be undone by one click, and says exactly what will happen:
 *
 * <pre>{@code
 * new Confirm(t("x.title")).says(t("x.consequence")).lists(t("x.gone"), routes).danger(t("x.do"), this::apply).open();
 * }</pre>
 */
public final class Confirm {
    private final String question;
    private final ConfirmDialog dialog = new ConfirmDialog();
    private final Div body = new Div();

    /** @param question as a heading, such as "Switch off Pathways?" */
    public Confirm(String question) {
        this.question = question;
        dialog.setHeader(question);
        dialog.setCancelable(true);
        dialog.setCancelText(Words.text("platform.kit.cancel"));
        dialog.addClassName("bw-confirm");
        body.addClassName("bw-confirm-body");
        dialog.add(body);
    }

    /** One consequence, in a sentence. */
    public Confirm says(String sentence) {
        body.add(new Paragraph(sentence));
        return this;
    }

    /** Several things under one line; nothing when there are none. */
    public Confirm lists(String line, Collection<String> items) {
        if (!items.isEmpty()) {
            Paragraph head = new Paragraph(line);
            head.addClassName("bw-confirm-line");
            UnorderedList list = new UnorderedList();
            items.forEach(item -> list.add(new ListItem(item)));
            body.add(head, list);
        }
        return this;
    }

    /** The button that does it; a problem it meets is shown as a notice. */
    public Confirm action(String verb, Runnable work) {
        dialog.setConfirmText(verb);
        dialog.addConfirmListener(event -> Notices.tryTo(work));
        return this;
    }

    /** Like {@link #action} for what takes something away. */
    public Confirm danger(String verb, Runnable work) {
        dialog.setConfirmButtonTheme("danger primary");
        return action(verb, work);
    }

    public void open() {
        OneOpening.of(question, dialog::isOpened, dialog::open);
    }
}
