package org.boardwalk.certifications.internal.ui.badge;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.boardwalk.certifications.api.badge.IssuerProfile;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** What badges say of who issues them. */
final class IssuerDialog {
    private final BadgeTools tools;
    private final Runnable done;
    private final TextField name = new TextField(Say.ui("badge.issuer.name"));
    private final Checkbox byItself = new Checkbox(Say.ui("badge.issuer.byItself"));
    private final TextField url = new TextField(Say.ui("badge.issuer.url"));

    IssuerDialog(BadgeTools tools, Runnable done) {
        this.tools = tools;
        this.done = done;
        IssuerProfile profile = tools.badges().issuer();
        name.setMaxLength(120);
        name.setValue(profile.name());
        byItself.setValue(tools.badges().issuesByItself());
        url.setMaxLength(300);
        url.setValue(profile.url().orElse(""));
        url.setHelperText(Say.ui("badge.issuer.urlHelp"));
    }

    void open() {
        new FormDialog(Say.ui("badge.issuer.heading"))
                .says(Say.ui("badge.issuer.means"))
                .fields(name, url, byItself)
                .valid(() -> Required.check(name, Say.ui("badge.issuer.nameMissing")))
                .action(Say.ui("badge.issuer.save"), this::save)
                .open();
    }

    private void save() {
        tools.badges().issueByItself(byItself.getValue());
        tools.badges()
                .describeIssuer(name.getValue(), Optional.of(url.getValue()).filter(text -> !text.isBlank()));
        Notices.success(Say.ui("badge.issuer.saved"));
        done.run();
    }
}
