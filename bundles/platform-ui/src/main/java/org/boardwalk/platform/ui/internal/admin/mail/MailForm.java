package org.boardwalk.platform.ui.internal.admin.mail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.boardwalk.platform.api.mail.MailServer.Finding;
import org.boardwalk.platform.api.mail.MailServer.Said;
import org.boardwalk.platform.api.mail.MailServer.Values;
import org.boardwalk.platform.ui.api.kit.FormErrors;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Words;

/** The lines of the file as fields, and what is wrong beside each. The kept password never comes here. */
final class MailForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final String USUAL = "starttls";

    private final FormErrors errors = new FormErrors();
    private final TextField host = field("host");
    private final TextField port = field("port");
    private final Select<String> encryption = new Select<>();
    private final TextField user = field("user");
    private final PasswordField password = new PasswordField(text("password"));
    private final TextField from = field("from");
    private final TextField fromName = field("fromName");
    private final TextField publicUrl = field("publicUrl");

    MailForm(Said said) {
        encryption.setLabel(text("encryption"));
        encryption.setItemLabelGenerator(
                choice -> List.of(USUAL, "tls", "none").contains(choice) ? text("encryption." + choice) : choice);
        user.setAutocomplete(Autocomplete.OFF);
        // Or the browser offers the administrator's own.
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setRevealButtonVisible(false);
        host.setPlaceholder("mail.example.org");
        from.setPlaceholder("boardwalk@example.org");
        publicUrl.setPlaceholder("https://boardwalk.example.org");
        show(said);
        addClassName("bw-board-form");
        add(
                errors,
                new Panel(text("server"), form(host, encryption, port)),
                new Panel(text("signIn"), new Paragraph(text("signIn.help")), form(user, password)),
                new Panel(text("sender"), form(from, fromName, publicUrl)));
    }

    void show(Said said) {
        Values values = said.values();
        host.setValue(values.host());
        String chosen = values.encryption().isEmpty() ? USUAL : values.encryption();
        List<String> choices = List.of(USUAL, "tls", "none");
        // A file may name something else: shown as it is, so that it is refused and not changed unseen.
        encryption.setItems(choices.contains(chosen) ? choices : List.of(USUAL, "tls", "none", chosen));
        encryption.setValue(chosen);
        port.setValue(values.port());
        user.setValue(values.user());
        password.clear();
        password.setHelperText(text(said.password() ? "password.kept" : "password.help"));
        from.setValue(values.from());
        fromName.setValue(values.fromName());
        publicUrl.setValue(values.publicUrl());
    }

    Values values() {
        return new Values(
                host.getValue(),
                port.getValue(),
                encryption.getValue(),
                user.getValue(),
                password.isEmpty() ? null : password.getValue(),
                from.getValue(),
                fromName.getValue(),
                publicUrl.getValue());
    }

    /** Shows what would be refused; each line leads to its field. */
    void refuse(List<Finding> findings) {
        errors.clear();
        Map<String, Component> fields = Map.of(
                "host", host,
                "port", port,
                "encryption", encryption,
                "user", user,
                "password", password,
                "from", from,
                "fromName", fromName,
                "publicUrl", publicUrl);
        findings.forEach(finding -> errors.add(fields.get(finding.field()), Words.text(finding.problem())));
    }

    private static TextField field(String key) {
        TextField field = new TextField(text(key));
        field.setHelperText(text(key + ".help"));
        return field;
    }

    private static Div form(Component... fields) {
        Div form = new Div(fields);
        form.addClassName("bw-form");
        return form;
    }

    private static String text(String key) {
        return Words.text("platform.page.mail." + key);
    }
}
