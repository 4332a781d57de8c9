package org.boardwalk.platform.ui.internal.admin.database;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.boardwalk.platform.api.database.DatabaseMoves;
import org.boardwalk.platform.api.database.DatabaseMoves.Target;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.FormErrors;
import org.boardwalk.platform.ui.api.kit.Tone;
import org.boardwalk.platform.ui.api.kit.Words;

/** Where the data shall move: tested first, then planned. */
final class TargetForm extends Div {
    private static final long serialVersionUID = 1L;
    private static final String USUAL_PORT = "5432";
    private static final int MOST_ROWS = 6;

    private final transient DatabaseMoves moves;
    private final transient Runnable planned;
    private final FormErrors errors = new FormErrors();
    private final TextField host = new TextField(text("host"));
    private final TextField port = new TextField(text("port"));
    private final TextField database = new TextField(text("name"));
    private final TextField user = new TextField(text("user"));
    private final PasswordField password = new PasswordField(text("password"));
    private final Checkbox encrypted = new Checkbox(text("encrypted"));
    private final TextArea authority = new TextArea(text("authority"));
    private final Paragraph answer = new Paragraph();

    /** @param planned called when a move was planned */
    TargetForm(DatabaseMoves moves, Runnable planned) {
        this.moves = moves;
        this.planned = planned;
        host.setPlaceholder("db.example.org");
        port.setValue(USUAL_PORT);
        database.setValue("boardwalk");
        user.setValue("boardwalk");
        user.setAutocomplete(Autocomplete.OFF);
        // Or the browser offers the administrator's own.
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setRevealButtonVisible(false);
        password.setHelperText(text("password.help"));
        encrypted.setHelperText(text("encrypted.help"));
        encrypted.setValue(true);
        authority.setHelperText(text("authority.help"));
        authority.setPlaceholder("-----BEGIN CERTIFICATE-----");
        authority.setMaxRows(MOST_ROWS);
        answer.getElement().setAttribute("role", "status");
        errors.about(host, "platform.move.try.host", "platform.move.try.unreachable")
                .about(port, "platform.move.try.port")
                .about(database, "platform.move.try.database", "platform.move.try.noDatabase")
                .about(database, "platform.move.try.notEmpty", "platform.move.try.encoding")
                .about(user, "platform.move.try.user", "platform.move.try.noRight")
                .about(encrypted, "platform.move.try.notEncrypted")
                .about(authority, "platform.move.try.authority", "platform.move.try.distrusted")
                .about(password, "platform.move.try.password", "platform.move.try.wrongPassword");
        Div fields = new Div(host, port, database, user, password, encrypted, authority);
        fields.addClassName("bw-form");
        Button test = new Button(text("test"), click -> tryOut());
        Button plan = new Button(text("plan"), click -> ask());
        plan.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Div actions = new Div(test, plan);
        actions.addClassName("bw-actions");
        add(errors, fields, answer, actions);
    }

    private Target target() {
        String number = port.getValue().strip();
        return new Target(
                host.getValue().strip(),
                number.matches("\\d{1,5}") ? Integer.parseInt(number) : 0,
                database.getValue().strip(),
                user.getValue().strip(),
                password.getValue(),
                encrypted.getValue(),
                authority.getValue().strip());
    }

    private boolean tryOut() {
        answer.setText("");
        answer.removeClassName(Tone.GOOD.className());
        return errors.attempt(() -> {
            Target target = target();
            answer.setText(Words.text("platform.page.database.fits", moves.tryOut(target)) + " "
                    + text(target.authority().isEmpty() ? "fits.unchecked" : "fits.checked"));
            answer.addClassName(Tone.GOOD.className());
        });
    }

    private void ask() {
        if (tryOut()) {
            Target target = target();
            new Confirm(text("plan.ask"))
                    .says(Words.text("platform.page.database.plan.means", target.host() + "/" + target.database()))
                    .action(text("plan"), () -> {
                        moves.plan(target);
                        planned.run();
                    })
                    .open();
        }
    }

    private static String text(String key) {
        return Words.text("platform.page.database." + key);
    }
}
