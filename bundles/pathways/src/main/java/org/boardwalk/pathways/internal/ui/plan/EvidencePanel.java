package org.boardwalk.pathways.internal.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.boardwalk.pathways.api.evidence.EvidenceRecord;
import org.boardwalk.pathways.internal.ui.words.FactWords;
import org.boardwalk.pathways.internal.ui.words.Rights;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Panel;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** What is known about a participant: hours, credentials, education, each with who says so. */
final class EvidencePanel extends Div {
    private final PlanTools tools;
    private final UUID participantId;
    private final FactWords words;
    private final Runnable changed;
    private final Div content = new Div();

    /** @param changed is run when a record was added, confirmed or taken back: it may change the next step */
    EvidencePanel(PlanTools tools, UUID participantId, Runnable changed) {
        this.tools = tools;
        this.participantId = participantId;
        this.changed = changed;
        words = new FactWords(tools.catalogue());
        boolean own = tools.role(participantId) == PlanTools.Role.PARTICIPANT;
        Panel panel = new Panel(Say.ui(own ? "evidence.titleOwn" : "evidence.title"), content)
                .summary(Say.ui(own ? "evidence.summaryOwn" : "evidence.summary"));
        if (tools.role(participantId) != PlanTools.Role.READER) {
            panel.actions(new Button(Say.ui("evidence.add"), Icons.decorative("plus"), click -> add()));
        }
        add(panel);
        draw();
    }

    private void draw() {
        content.removeAll();
        List<EvidenceRecord> records = tools.evidence().of(participantId);
        if (records.isEmpty()) {
            content.add(new EmptyState("file-text-o", Say.ui("evidence.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pw-records");
        records.forEach(made -> list.add(item(made)));
        content.add(list);
    }

    private void add() {
        new EvidenceDialog(tools, participantId, this::refresh).open();
    }

    private void refresh() {
        draw();
        changed.run();
    }

    private ListItem item(EvidenceRecord made) {
        Span what = new Span(words.of(made.fact()));
        what.addClassName("pw-record-what");
        Span who = new Span(Say.ui("evidence.who", Say.date(made.on()), made.recordedBy()));
        who.addClassName("pw-quiet");
        Div text = new Div(what, who);
        if (!made.note().isBlank()) {
            text.add(new Span(made.note()));
        }
        text.addClassName("pw-record");
        return new ListItem(
                text, new Pill(tone(made.standing()), Say.of("standing." + made.standing())), actions(made));
    }

    private static Tone tone(EvidenceRecord.Standing standing) {
        return switch (standing) {
            case REPORTED -> Tone.ATTENTION;
            case CONFIRMED -> Tone.GOOD;
            case REJECTED -> Tone.NEUTRAL;
        };
    }

    private Component actions(EvidenceRecord made) {
        Div actions = new Div();
        actions.addClassName("bw-actions");
        boolean reported = made.standing() == EvidenceRecord.Standing.REPORTED;
        PlanTools.Role role = tools.role(participantId);
        if (reported && role == PlanTools.Role.PLANNER && tools.may(Rights.REVIEW)) {
            actions.add(button("evidence.confirm", made, () -> decide(made, true)));
            actions.add(button("evidence.reject", made, () -> reject(made)));
        }
        if (role == PlanTools.Role.PLANNER || role == PlanTools.Role.PARTICIPANT && reported) {
            actions.add(button("evidence.withdraw", made, () -> withdraw(made)));
        }
        return actions;
    }

    private Button button(String key, EvidenceRecord made, Runnable work) {
        Button button = new Button(Say.ui(key), click -> Notices.tryTo(work));
        button.setAriaLabel(Say.ui(key + "What", words.of(made.fact())));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private void decide(EvidenceRecord made, boolean confirmed) {
        tools.evidence().decide(made.id(), made.lock(), confirmed);
        Notices.success(Say.ui(confirmed ? "evidence.confirmed" : "evidence.rejected", words.of(made.fact())));
        refresh();
    }

    private void reject(EvidenceRecord made) {
        new Confirm(Say.ui("evidence.rejectQuestion", words.of(made.fact())))
                .says(Say.ui("evidence.rejectMeans"))
                .danger(Say.ui("evidence.reject"), () -> decide(made, false))
                .open();
    }

    private void withdraw(EvidenceRecord made) {
        new Confirm(Say.ui("evidence.withdrawQuestion", words.of(made.fact())))
                .says(Say.ui("evidence.withdrawMeans"))
                .danger(Say.ui("evidence.withdraw"), () -> {
                    tools.evidence().withdraw(made.id(), made.lock());
                    Notices.success(Say.ui("evidence.withdrawn", words.of(made.fact())));
                    refresh();
                })
                .open();
    }
}
