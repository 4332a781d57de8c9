package org.boardwalk.certifications.internal.ui.wallet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.badge.BadgeWallet.Offer;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.internal.ui.badge.ReportView;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;

/** What was found out about a badge, and what it would be in the wallet. */
public final class OfferView extends Div {
    private final WalletTools tools;
    private final UUID participantId;
    private final byte[] badge;
    private final Offer offer;
    private final RadioButtonGroup<Boolean> listed = new RadioButtonGroup<>(Say.ui("claim.kind"));
    private final ComboBox<CatalogueEntry> credential = new ComboBox<>(Say.ui("claim.credential"));
    private final Paragraph worth = new Paragraph();

    public OfferView(WalletTools tools, UUID participantId, byte[] badge) {
        this.tools = tools;
        this.participantId = participantId;
        this.badge = badge.clone();
        offer = tools.badges().look(participantId, badge);
        addClassNames("bd-report", "cf-block");
        Panel panel = new Panel(Say.ui("badge.keep.title"));
        offer.refusal()
                .ifPresentOrElse(why -> panel.content().add(new Paragraph(Say.phrase(why))), () -> panel.content()
                        .add(form()));
        add(panel, new ReportView(offer.report()));
    }

    private Div form() {
        List<CatalogueEntry> entries = tools.entries();
        listed.setItems(true, false);
        listed.setItemLabelGenerator(known -> Say.ui(known ? "badge.keep.listed" : "badge.keep.unlisted"));
        listed.addValueChangeListener(event -> sayWorth());
        credential.setItems(entries);
        credential.setItemLabelGenerator(entry -> Say.text(entry.name()));
        credential.addValueChangeListener(event -> sayWorth());
        String names = entries.stream()
                .filter(entry -> offer.suggested().contains(entry.code()))
                .map(entry -> Say.text(entry.name()))
                .collect(Collectors.joining(", "));
        listed.setHelperText(names.isEmpty() ? Say.ui("badge.keep.noneNamed") : Say.ui("badge.keep.named", names));
        Button add = new Button(Say.ui("badge.keep.do"), click -> add());
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        worth.getElement().setAttribute("role", "status");
        sayWorth();
        Div form = new Div(listed, credential, worth, add);
        form.addClassName("bd-form");
        return form;
    }

    private void sayWorth() {
        credential.setVisible(Boolean.TRUE.equals(listed.getValue()));
        Verification sure = offer.worth(code());
        worth.setText(
                sure == Verification.CRYPTOGRAPHICALLY_VERIFIED
                        ? Say.ui("badge.keep.verified")
                        : Say.ui(offer.trusted() ? "badge.keep.otherCode" : "badge.keep.stranger"));
    }

    private Optional<String> code() {
        return Boolean.TRUE.equals(listed.getValue())
                ? Optional.ofNullable(credential.getValue()).map(CatalogueEntry::code)
                : Optional.empty();
    }

    private boolean isChosen() {
        listed.setInvalid(listed.isEmpty());
        listed.setErrorMessage(listed.isEmpty() ? Say.ui("badge.keep.choose") : "");
        boolean missing = Boolean.TRUE.equals(listed.getValue()) && credential.isEmpty();
        credential.setInvalid(missing);
        credential.setErrorMessage(missing ? Say.ui("claim.credentialMissing") : "");
        return !listed.isEmpty() && !missing;
    }

    private void add() {
        if (isChosen() && Notices.tryTo(() -> tools.badges().add(participantId, badge, code()))) {
            Notices.success(Say.ui("badge.keep.done"));
            UI.getCurrent().navigate(tools.isOwn(participantId) ? "my-credentials" : "participants/" + participantId);
        }
    }
}
