package org.boardwalk.certifications.internal.ui.badge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.boardwalk.certifications.api.badge.BadgeWallet;
import org.boardwalk.certifications.api.badge.BadgeWallet.TrustedIssuer;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Required;

/** The issuers whose badges count as verified in wallets, beside the board's own. */
final class TrustPanel extends Div {
    private final BadgeWallet wallet;
    private final Div list = new Div();

    TrustPanel(BadgeWallet wallet) {
        this.wallet = wallet;
        add(new Panel(Say.ui("badge.trust.title"), list)
                .summary(Say.ui("badge.trust.summary"))
                .actions(new Button(Say.ui("badge.trust.add"), click -> ask())));
        draw();
    }

    private void draw() {
        list.removeAll();
        List<TrustedIssuer> issuers = wallet.trusted();
        if (issuers.isEmpty()) {
            list.add(new Paragraph(Say.ui("badge.trust.none")));
            return;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("bd-badges");
        issuers.forEach(issuer -> items.add(item(issuer)));
        list.add(items);
    }

    private ListItem item(TrustedIssuer issuer) {
        Span name = new Span(issuer.name());
        name.addClassName("bd-name");
        Code did = new Code(issuer.did());
        did.addClassName("bd-did");
        Span since = new Span(Say.ui(
                "badge.trust.since",
                Say.date(LocalDate.ofInstant(issuer.since(), ZoneId.systemDefault())),
                issuer.by()));
        since.addClassName("bd-quiet");
        Div words = new Div(name, did, since);
        words.addClassName("bd-words");
        Button remove = new Button(Say.ui("badge.trust.remove"), click -> remove(issuer));
        remove.setAriaLabel(Say.ui("badge.of", Say.ui("badge.trust.remove"), issuer.name()));
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return new ListItem(words, remove);
    }

    private void remove(TrustedIssuer issuer) {
        new Confirm(Say.ui("badge.trust.removeQuestion", issuer.name()))
                .says(Say.ui("badge.trust.removeMeans"))
                .action(Say.ui("badge.trust.remove"), () -> {
                    wallet.distrust(issuer.did());
                    draw();
                })
                .open();
    }

    private void ask() {
        TextField name = new TextField(Say.ui("badge.trust.name"));
        name.setMaxLength(120);
        TextField did = new TextField(Say.ui("badge.trust.key"));
        did.setHelperText(Say.ui("badge.trust.keyHelp"));
        did.setMaxLength(500);
        new FormDialog(Say.ui("badge.trust.add"))
                .says(Say.ui("badge.trust.means"))
                .fields(name, did)
                .valid(() -> Required.check(name, Say.of("badge.trust.noName"))
                        & Required.check(did, Say.of("badge.trust.badKey")))
                .action(Say.ui("badge.trust.add"), () -> {
                    wallet.trust(did.getValue(), name.getValue());
                    Notices.success(Say.ui("badge.trust.added", name.getValue().strip()));
                    draw();
                })
                .open();
    }
}
