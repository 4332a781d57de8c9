package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.boardwalk.pathways.api.evidence.Claim;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Tone;

/** What a participant handed in for review, and what became of it. Nothing to see while there is nothing. */
final class ClaimsPanel extends Div {
    private final PlanTools tools;
    private final UUID participantId;
    private Runnable withdrawn = () -> {};

    ClaimsPanel(PlanTools tools, UUID participantId) {
        this.tools = tools;
        this.participantId = participantId;
        draw();
    }

    /** @param work is run when a claim was taken back: its step is open again */
    void afterWithdrawal(Runnable work) {
        withdrawn = work;
    }

    void draw() {
        removeAll();
        List<Claim> claims = tools.learning().ofParticipant(participantId);
        if (!claims.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("pw-records");
            claims.forEach(claim -> list.add(item(claim)));
            add(new Panel(Say.ui("claims.title"), list));
        }
    }

    private ListItem item(Claim claim) {
        Span what = new Span(Say.text(claim.step()));
        what.addClassName("pw-record-what");
        Span when = new Span(new Span(Say.of("claimKind." + claim.kind()) + ", "), RelativeDate.of(claim.claimedAt()));
        when.addClassName("pw-quiet");
        Div text = new Div(what, when, new Span(claim.description()));
        text.addClassName("pw-record");
        if (!claim.reason().isBlank()) {
            text.add(new Paragraph(Say.ui("claims.decision", claim.decidedBy().orElse(""), claim.reason())));
        }
        ListItem item = new ListItem(text, new Pill(tone(claim.state()), Say.of("claimState." + claim.state())));
        if (claim.state() == Claim.State.WAITING) {
            item.add(withdraw(claim));
        }
        return item;
    }

    static Tone tone(Claim.State state) {
        return switch (state) {
            case WAITING -> Tone.ATTENTION;
            case APPROVED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    private Button withdraw(Claim claim) {
        Button button = new Button(Say.ui("claims.withdraw"), click -> new Confirm(
                        Say.ui("claims.withdrawQuestion", Say.text(claim.step())))
                .says(Say.ui("claims.withdrawMeans"))
                .danger(Say.ui("claims.withdraw"), () -> {
                    tools.learning().withdraw(claim.id(), claim.lock());
                    Notices.success(Say.ui("claims.withdrawn", Say.text(claim.step())));
                    draw();
                    withdrawn.run();
                })
                .open());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(Say.ui("claims.withdrawWhat", Say.text(claim.step())));
        return button;
    }
}
