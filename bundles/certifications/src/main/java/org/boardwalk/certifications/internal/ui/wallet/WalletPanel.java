package org.boardwalk.certifications.internal.ui.wallet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.certifications.api.badge.BadgeWallet.Kept;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.wallet.HeldCredential;
import org.boardwalk.certifications.api.wallet.HeldCredential.Standing;
import org.boardwalk.certifications.api.wallet.Verification;
import org.boardwalk.certifications.internal.ui.ModuleBlock;
import org.boardwalk.certifications.internal.ui.attainment.FederalView;
import org.boardwalk.certifications.internal.ui.words.LifeFacts;
import org.boardwalk.certifications.internal.ui.words.Pills;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.ServerDownload;

/** The credentials of one person: what counts, until when, and how sure that is. */
public final class WalletPanel extends ModuleBlock {
    private final WalletTools tools;
    private final UUID participantId;
    private final Runnable changed;
    private final boolean own;
    private Map<UUID, Kept> badges = Map.of();

    /** @param changed is run after every change, so that what depends on it can be drawn again */
    public WalletPanel(WalletTools tools, UUID participantId, Runnable changed) {
        this.tools = tools;
        this.participantId = participantId;
        this.changed = changed;
        own = tools.isOwn(participantId);
        addClassName("cf-wallet");
        draw();
    }

    private void draw() {
        removeAll();
        List<HeldCredential> all = tools.wallets().of(participantId);
        if (all.isEmpty()) {
            EmptyState empty = new EmptyState("diploma", Say.ui(own ? "wallet.noneOwn" : "wallet.none"))
                    .detail(Say.ui(own ? "wallet.noneOwnDetail" : "wallet.noneDetail"));
            add(tools.mayRecord(participantId) ? empty.action(badgeLink(), addButton()) : empty);
            return;
        }
        int soon = tools.wallets().reminderDays().getFirst();
        List<HeldCredential> counting =
                all.stream().filter(held -> counts(held, soon)).toList();
        List<HeldCredential> past =
                all.stream().filter(held -> !counts(held, soon)).toList();
        Map<String, CatalogueEntry> catalogue = tools.byCode();
        badges = tools.badges().of(participantId).stream().collect(Collectors.toMap(Kept::heldId, badge -> badge));
        FederalView federal = tools.federal(participantId);
        if (!counting.isEmpty()) {
            add(list(counting, soon, catalogue, federal));
        }
        if (!past.isEmpty()) {
            add(new H3(Say.ui("wallet.past")), list(past, soon, catalogue, federal));
        }
        if (counting.size() + past.size() > 1) {
            add(new Timeline(all));
        }
        federal.slots().ifPresent(this::add);
        if (tools.mayRecord(participantId)) {
            Div actions = new Div(addButton(), badgeLink());
            actions.addClassName("bw-actions");
            add(actions);
        }
    }

    private static boolean counts(HeldCredential held, int soon) {
        Standing standing = held.standing(today(), soon);
        return standing == Standing.CURRENT || standing == Standing.EXPIRING;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private Button addButton() {
        return new Button(Say.ui("wallet.add"), Icons.decorative("plus"), click -> new ClaimDialog(
                        tools, participantId, Optional.empty(), this::refresh)
                .open());
    }

    private Component badgeLink() {
        return Links.button("badges/add/" + participantId, Say.ui("badge.add.title"));
    }

    private void refresh() {
        draw();
        changed.run();
    }

    private UnorderedList list(
            List<HeldCredential> held, int soon, Map<String, CatalogueEntry> catalogue, FederalView federal) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cf-records");
        held.forEach(credential -> list.add(item(credential, soon, catalogue, federal)));
        return list;
    }

    private ListItem item(HeldCredential held, int soon, Map<String, CatalogueEntry> catalogue, FederalView federal) {
        Span name = new Span(Say.text(held.name()));
        name.addClassName("cf-record-what");
        Div words = new Div(name, quiet(from(held)), quiet(until(held)));
        words.addClassName("cf-record");
        held.code()
                .map(catalogue::get)
                .filter(entry -> entry.lifecycle().isRetired())
                .ifPresent(entry -> words.add(retired(entry, catalogue)));
        if (!held.remark().isBlank()) {
            words.add(quiet(held.remark()));
        }
        Kept badge = badges.get(held.id());
        if (badge != null) {
            words.add(quiet(checked(badge)));
        }
        Div pills = new Div(Pills.of(held.standing(today(), soon)), Pills.of(held.verification()));
        federal.pill(held.id()).ifPresent(pills::add);
        pills.addClassName("cf-pills");
        return new ListItem(words, pills, actions(held));
    }

    /** To a holder all that matters about a retired credential is that it still counts. */
    private static Component retired(CatalogueEntry entry, Map<String, CatalogueEntry> catalogue) {
        Div facts = new Div();
        facts.addClassName("cf-quiet");
        LifeFacts.of(entry.lifecycle(), code -> Optional.ofNullable(catalogue.get(code))
                        .map(found -> Say.text(found.name()))
                        .orElse(code))
                .forEach(fact -> facts.add(new Paragraph(fact)));
        return facts;
    }

    private static String from(HeldCredential held) {
        String date = Say.date(held.earnedOn());
        String earned = held.issuer().isBlank()
                ? Say.ui("wallet.earned", date)
                : Say.ui("wallet.earnedFrom", date, held.issuer());
        return held.number().isBlank() ? earned : Say.ui("wallet.numbered", earned, held.number());
    }

    private static String until(HeldCredential held) {
        String last = held.renewals().isEmpty()
                ? ""
                : Say.ui("wallet.renewed", Say.date(held.renewals().getLast().on()));
        String end = held.forLife()
                ? Say.ui("wallet.forLife")
                : held.expiresOn()
                        .map(day -> Say.ui(day.isBefore(today()) ? "wallet.endedOn" : "wallet.endsOn", Say.date(day)))
                        .orElseGet(() -> Say.ui("wallet.noEnd"));
        return last.isEmpty() ? end : end + " " + last;
    }

    /** Who signed, and who had it checked when. */
    private static String checked(Kept badge) {
        return Say.ui(
                "badge.keep.checked",
                badge.issuerName().orElse(""),
                badge.issuerId(),
                Say.date(LocalDate.ofInstant(badge.checkedAt(), ZoneId.systemDefault())),
                badge.checkedBy());
    }

    private static Component file(Kept badge, HeldCredential held) {
        Component link = new ServerDownload(
                Say.ui("badge.keep.file"),
                badge.file().mediaType(),
                badge.file()::name,
                out -> out.write(badge.file().content()));
        link.getElement().setAttribute("aria-label", Say.ui("of", Say.ui("badge.keep.file"), Say.text(held.name())));
        return link;
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("cf-quiet");
        return span;
    }

    private Component actions(HeldCredential held) {
        Div actions = new Div();
        actions.addClassName("bw-actions");
        if (held.withdrawn()) {
            return actions;
        }
        held.documentId()
                .filter(document -> tools.isOwn(participantId) || tools.mayRecord(participantId))
                .ifPresent(document -> actions.add(DocumentLink.of(tools, document, held)));
        Kept badge = badges.get(held.id());
        if (badge != null) {
            actions.add(file(badge, held));
        }
        if (tools.mayVerify(participantId)) {
            actions.add(button("wallet.verify", held, () -> WalletDialogs.verify(tools, held, this::refresh)
                    .open()));
        }
        if (tools.mayRecord(participantId)) {
            if (held.expiresOn().isPresent()) {
                actions.add(button("wallet.renew", held, () -> WalletDialogs.renew(tools, held, this::refresh)
                        .open()));
            }
            if (!own || held.verification() == Verification.SELF_REPORTED) {
                actions.add(button("wallet.correct", held, () -> new ClaimDialog(
                                tools, participantId, Optional.of(held), this::refresh)
                        .open()));
                actions.add(button("wallet.withdraw", held, () -> WalletDialogs.withdraw(tools, held, this::refresh)
                        .open()));
            }
        }
        return actions;
    }

    private static Button button(String key, HeldCredential held, Runnable work) {
        Button button = new Button(Say.ui(key), click -> work.run());
        button.setAriaLabel(Say.ui("of", Say.ui(key), Say.text(held.name())));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }
}
