package org.boardwalk.platform.ui.internal.admin.people;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Words;

/** The one-time link, shown once: nobody, the system included, can show it again. */
final class LinkDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    LinkDialog(String person, String token) {
        setHeaderTitle(text("link.title", person));
        addClassName("bw-dialog");
        TextField link = new TextField(text("link.label"));
        link.setReadOnly(true);
        link.setWidthFull();
        UI.getCurrent().getPage().fetchCurrentURL(here -> link.setValue(address(here.toString(), token)));
        Button copy = new Button(text("link.copy"), click -> {
            link.getElement().executeJs("navigator.clipboard?.writeText($0)", link.getValue());
            Notices.success(text("link.copied"));
        });
        copy.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add(new Paragraph(text("link.explanation", person)), link);
        getFooter().add(new Button(text("link.close"), click -> close()), copy);
        setCloseOnOutsideClick(false);
    }

    /** The page this dialog is on tells under which address people reach the deployment. */
    static String address(String here, String token) {
        int path = here.indexOf("administration/people");
        return (path < 0 ? here : here.substring(0, path)) + "welcome?token=" + token;
    }

    private static String text(String key, Object... arguments) {
        return Words.text("platform.page.people." + key, arguments);
    }
}
