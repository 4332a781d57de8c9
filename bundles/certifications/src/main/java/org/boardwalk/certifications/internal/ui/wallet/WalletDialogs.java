package org.boardwalk.certifications.internal.ui.wallet;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** What one can do to a credential in a wallet. */
final class WalletDialogs {
    private WalletDialogs() {}

    static FormDialog verify(WalletTools tools, HeldCredential held, Runnable done) {
        RadioButtonGroup<Verification> level = new RadioButtonGroup<>(Say.ui("verify.level"));
        // A signature is checked by the program, not by saying so.
        level.setItems(Verification.SELF_REPORTED, Verification.DOCUMENT_SEEN, Verification.ISSUER_VERIFIED);
        level.setItemLabelGenerator(item -> Say.of("verification." + item));
        level.addThemeName("vertical");
        level.setValue(
                held.verification() == Verification.SELF_REPORTED ? Verification.DOCUMENT_SEEN : held.verification());
        TextField remark = new TextField(Say.ui("verify.remark"));
        remark.setHelperText(Say.ui("verify.remarkHelp"));
        remark.setMaxLength(2000);
        remark.setValue(held.remark());
        return new FormDialog(Say.ui("verify.heading", Say.text(held.name())))
                .says(Say.ui("verify.means"))
                .fields(level, remark)
                .valid(() -> level.getValue() != Verification.ISSUER_VERIFIED
                        || Required.check(remark, Say.of("wallet.noRemark")))
                .action(Say.ui("verify.do"), () -> {
                    tools.wallets().verify(held.id(), held.lock(), level.getValue(), remark.getValue());
                    Notices.success(Say.ui("verify.done"));
                    done.run();
                });
    }

    static FormDialog renew(WalletTools tools, HeldCredential held, Runnable done) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        DatePicker on = new DatePicker(Say.ui("renew.on"), today);
        on.setMax(today);
        DatePicker until = new DatePicker(Say.ui("renew.until"));
        held.expiresOn().ifPresent(end -> {
            until.setMin(end.plusDays(1));
            until.setInitialPosition(end.plusYears(1));
            until.setHelperText(Say.ui("renew.before", Say.date(end)));
        });
        return new FormDialog(Say.ui("renew.heading", Say.text(held.name())))
                .says(Say.ui(tools.isOwn(held.participantId()) ? "renew.meansOwn" : "renew.means"))
                .fields(on, until)
                .valid(() -> Required.check(on, Say.ui("renew.onMissing"))
                        & Required.check(until, Say.ui("renew.untilMissing")))
                .action(Say.ui("renew.do"), () -> {
                    tools.wallets().renew(held.id(), held.lock(), on.getValue(), until.getValue());
                    Notices.success(Say.ui("renew.done", Say.date(until.getValue())));
                    done.run();
                });
    }

    static FormDialog withdraw(WalletTools tools, HeldCredential held, Runnable done) {
        TextField reason = new TextField(Say.ui("withdraw.reason"));
        reason.setMaxLength(2000);
        return new FormDialog(Say.ui("withdraw.heading", Say.text(held.name())))
                .says(Say.ui("withdraw.means"))
                .fields(reason)
                .valid(() -> Required.check(reason, Say.of("reasonMissing")))
                .danger(Say.ui("withdraw.do"), () -> {
                    tools.wallets().withdraw(held.id(), held.lock(), reason.getValue());
                    Notices.success(Say.ui("withdraw.done"));
                    done.run();
                });
    }
}
