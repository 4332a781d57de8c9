package org.boardwalk.internships.internal.ui.placement;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.boardwalk.platform.ui.api.kit.Words;

/** A link to hand over: shown once, complete, ready to copy. */
final class LinkDialog {
    private LinkDialog() {}

    /** @param path below the deployment's address */
    static void show(String heading, String means, String path) {
        TextArea address = new TextArea(Say.ui("link.address"));
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.addClassName("st-address");
        address.setValue(path);
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(
                        here -> address.setValue(here.getProtocol() + "://" + here.getAuthority() + "/" + path));
        Dialog dialog = new Dialog(heading);
        dialog.addClassName("bw-form-dialog");
        Div form = new Div(new Paragraph(means), address);
        form.addClassName("bw-form");
        dialog.add(form);
        dialog.getFooter().add(new Button(Words.text("platform.kit.close"), click -> dialog.close()));
        dialog.open();
    }
}
