package org.boardwalk.certifications.internal.ui.badge;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.boardwalk.certifications.api.badge.BadgeFile;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.certifications.internal.ui.ModuleBlock;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Required;

/** The digital badges of one person, to hand out, and to issue for who may. */
public final class BadgePanel extends ModuleBlock {
    private final BadgeTools tools;
    private final UUID participantId;

    public BadgePanel(BadgeTools tools, UUID participantId) {
        this.tools = tools;
        this.participantId = participantId;
        addClassName("bd-panel");
        draw();
    }

    private void draw() {
        removeAll();
        List<IssuedBadge> badges = tools.badges().of(participantId);
        boolean own = tools.isOwn(participantId);
        if (badges.isEmpty()) {
            EmptyState empty = new EmptyState("medal", Say.ui(own ? "badge.noneOwn" : "badge.none"))
                    .detail(Say.ui("badge.noneDetail"));
            add(tools.mayIssue(participantId) ? empty.action(issueButton()) : empty);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("bd-badges");
        badges.forEach(badge -> list.add(item(badge)));
        add(list);
        if (tools.mayIssue(participantId)) {
            add(new Div(issueButton()));
        }
    }

    private Button issueButton() {
        return new Button(Say.ui("badge.issue"), Icons.decorative("plus"), click -> issue());
    }

    private void issue() {
        if (tools.badges().issuer().name().isBlank()) {
            new IssuerDialog(tools, this::issue).open();
        } else {
            new IssueDialog(tools, participantId, this::draw).open();
        }
    }

    private ListItem item(IssuedBadge badge) {
        Span name = new Span(badge.award().name());
        name.addClassName("bd-name");
        Div words = new Div(
                name,
                quiet(Say.ui(
                        "badge.line",
                        Say.of("badge.kind." + badge.award().kind()),
                        Say.date(badge.award().achievedOn()),
                        Say.date(LocalDate.ofInstant(badge.issuedAt(), ZoneId.systemDefault())),
                        badge.issuedBy())));
        words.addClassName("bd-words");
        badge.award().validUntil().ifPresent(last -> words.add(quiet(Say.ui("badge.until", Say.date(last)))));
        badge.revoked()
                .ifPresent(revoked -> words.add(quiet(Say.ui(
                        "badge.revokedLine",
                        Say.date(LocalDate.ofInstant(revoked.at(), ZoneId.systemDefault())),
                        revoked.by(),
                        revoked.reason()))));
        return new ListItem(words, BadgePills.of(badge), actions(badge));
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("bd-quiet");
        return span;
    }

    private Component actions(IssuedBadge badge) {
        Div actions = new Div();
        actions.addClassNames("bw-actions", "bd-actions");
        if (badge.revoked().isPresent()) {
            return actions;
        }
        for (BadgeFile.Form form : List.of(BadgeFile.Form.PNG, BadgeFile.Form.JSON, BadgeFile.Form.JWT)) {
            actions.add(Downloads.of(tools.badges(), badge, form));
        }
        actions.add(button("badge.qr", badge, () -> showCode(badge)));
        if (tools.mayIssue(participantId)) {
            actions.add(button("badge.revoke", badge, () -> revoke(badge)));
        }
        return actions;
    }

    private static Button button(String key, IssuedBadge badge, Runnable work) {
        Button button = new Button(Say.ui(key), click -> Notices.tryTo(work));
        button.setAriaLabel(Say.ui("badge.of", Say.ui(key), badge.award().name()));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private void showCode(IssuedBadge badge) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(badge.award().name());
        dialog.addClassName("bd-code");
        Component code = tools.badges()
                .qrCode(badge.id())
                .<Component>map(squares -> new QrPicture(
                        squares, Say.ui("badge.qrMeaning", badge.award().name())))
                .orElseGet(() -> new Paragraph(Say.ui("badge.qrTooLong")));
        dialog.add(code, new Paragraph(Say.ui("badge.qrDetail")));
        dialog.getFooter()
                .add(
                        Links.button("badges/" + badge.id(), Say.ui("badge.page")),
                        new Button(Say.ui("badge.close"), click -> dialog.close()));
        dialog.open();
    }

    private void revoke(IssuedBadge badge) {
        TextArea reason = new TextArea(Say.ui("badge.reason"));
        reason.setMaxLength(600);
        new FormDialog(Say.ui("badge.revokeHeading", badge.award().name()))
                .says(Say.ui("badge.revokeMeans"))
                .fields(reason)
                .valid(() -> Required.check(reason, Say.of("badge.noReason")))
                .danger(Say.ui("badge.revoke"), () -> {
                    tools.badges().revoke(badge.id(), badge.lock(), reason.getValue());
                    Notices.success(Say.ui("badge.revokedNow", badge.award().name()));
                    draw();
                })
                .open();
    }
}
