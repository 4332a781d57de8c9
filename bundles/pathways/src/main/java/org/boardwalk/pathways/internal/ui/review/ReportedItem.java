package org.boardwalk.pathways.internal.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.pathways.api.evidence.EvidenceRecord;
import org.boardwalk.pathways.api.evidence.EvidenceRecords;
import org.boardwalk.pathways.internal.ui.words.FactWords;
import org.boardwalk.pathways.internal.ui.words.People;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;

/** Reported evidence in the queue: hours, a credential, education. */
final class ReportedItem extends ListItem {
    private final EvidenceRecord made;
    private final EvidenceRecords evidence;
    private final Runnable decided;
    private final String what;

    ReportedItem(
            EvidenceRecord made,
            Map<UUID, ParticipantSummary> names,
            FactWords words,
            EvidenceRecords evidence,
            Runnable decided) {
        this.made = made;
        this.evidence = evidence;
        this.decided = decided;
        String name = People.name(names, made.participantId());
        what = Say.ui("review.what", name, words.of(made.fact()));
        Span fact = new Span(words.of(made.fact()));
        fact.addClassName("pw-record-what");
        String route = made.planId().map(plan -> "plans/" + plan).orElse("participants/" + made.participantId());
        Div head = new Div(fact, Links.page(route, name));
        head.addClassName("pw-record-head");
        Span who = new Span(Say.ui("evidence.who", Say.date(made.on()), made.recordedBy()));
        who.addClassName("pw-quiet");
        Div text = new Div(head, who);
        text.addClassName("pw-record");
        if (!made.note().isBlank()) {
            text.add(new Paragraph(made.note()));
        }
        add(text, actions());
    }

    private Div actions() {
        Button confirm = new Button(Say.ui("evidence.confirm"), click -> Notices.tryTo(() -> decide(true)));
        confirm.setAriaLabel(Say.ui("evidence.confirmWhat", what));
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Button reject =
                new Button(Say.ui("evidence.reject"), click -> new Confirm(Say.ui("evidence.rejectQuestion", what))
                        .says(Say.ui("evidence.rejectMeans"))
                        .danger(Say.ui("evidence.reject"), () -> decide(false))
                        .open());
        reject.setAriaLabel(Say.ui("evidence.rejectWhat", what));
        Div actions = new Div(reject, confirm);
        actions.addClassName("bw-actions");
        return actions;
    }

    private void decide(boolean confirmed) {
        evidence.decide(made.id(), made.lock(), confirmed);
        Notices.success(Say.ui(confirmed ? "evidence.confirmed" : "evidence.rejected", what));
        decided.run();
    }
}
