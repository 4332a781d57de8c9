package org.boardwalk.internships.internal.ui.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** A link to hand over: shown once, complete, ready to copy. */
@StyleSheet(PlanBlock.STYLES)
public final class LinkDialog extends Dialog {
    private LinkDialog(String heading, String means, String path) {
        TextArea address = new TextArea(Say.stay("link.address"));
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.addClassName("ip-address");
        address.setValue(path);
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(
                        here -> address.setValue(here.getProtocol() + "://" + here.getAuthority() + "/" + path));
        setHeaderTitle(heading);
        addClassName("bw-form-dialog");
        Div form = new Div(new Paragraph(means), address);
        form.addClassName("bw-form");
        add(form);
        getFooter().add(new Button(Say.of("join.close"), click -> close()));
    }

    /** @param path below the deployment's address */
    public static void show(String heading, String means, String path) {
        new LinkDialog(heading, means, path).open();
    }
}
