package org.boardwalk.pathways.internal.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.participants.api.ParticipantSummary;
import org.boardwalk.participants.api.casefile.Documents;
import org.boardwalk.pathways.api.evidence.Claim;
import org.boardwalk.pathways.api.evidence.PriorLearning;
import org.boardwalk.pathways.api.plan.Plans;
import org.boardwalk.pathways.internal.ui.words.People;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.FormDialog;
import org.boardwalk.platform.ui.api.kit.Links;
import org.boardwalk.platform.ui.api.kit.Notices;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.RelativeDate;
import org.boardwalk.platform.ui.api.kit.Required;
import org.boardwalk.platform.ui.api.kit.ServerDownload;
import org.boardwalk.platform.ui.api.kit.Tone;

/** One claim in the queue: who says what about which step, the document, and the decision. */
final class ClaimItem extends ListItem {
    private final Claim claim;
    private final PriorLearning learning;
    private final Plans plans;
    private final Runnable decided;
    private final String what;

    ClaimItem(
            Claim claim,
            Map<UUID, ParticipantSummary> names,
            PriorLearning learning,
            Documents documents,
            Plans plans,
            Runnable decided) {
        this.claim = claim;
        this.learning = learning;
        this.plans = plans;
        this.decided = decided;
        String name = People.name(names, claim.participantId());
        what = Say.ui("review.what", name, Say.text(claim.step()));
        Div text = new Div(head(name), line(), new Paragraph(claim.description()));
        text.addClassName("pw-record");
        claim.documentId()
                .flatMap(documents::find)
                .ifPresent(document -> text.add(new ServerDownload(
                        document.name(),
                        document.contentType(),
                        document::name,
                        out -> documents.write(document.id(), out))));
        add(text, new Pill(Tone.ATTENTION, Say.of("claimKind." + claim.kind())), actions());
    }

    private Div head(String name) {
        Span of = new Span(Say.text(claim.step()));
        of.addClassName("pw-record-what");
        Div head = new Div(of, Links.page("plans/" + claim.planId() + "?step=" + claim.stepId(), name));
        head.addClassName("pw-record-head");
        return head;
    }

    private Span line() {
        Span line = new Span(
                new Span(Say.ui("review.by", Say.text(claim.pathway()), claim.claimedBy()) + " "),
                RelativeDate.of(claim.claimedAt()));
        line.addClassName("pw-quiet");
        return line;
    }

    private Div actions() {
        Button approve = new Button(Say.ui("review.approve"), click -> approve());
        approve.setAriaLabel(Say.ui("review.approveWhat", what));
        approve.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Button reject = new Button(Say.ui("review.reject"), click -> reject());
        reject.setAriaLabel(Say.ui("review.rejectWhat", what));
        Div actions = new Div(reject, approve);
        actions.addClassName("bw-actions");
        return actions;
    }

    private void approve() {
        TextField comment = new TextField(Say.ui("review.comment"));
        comment.setAutofocus(true);
        new FormDialog(Say.ui("review.approveHeading", what))
                .says(Say.ui("review.approveMeans"))
                .fields(comment)
                .action(Say.ui("review.approve"), () -> {
                    learning.approve(claim.id(), claim.lock(), comment.getValue());
                    decided.run();
                    Notices.undo(Say.ui("review.approved", what), this::takeBack);
                })
                .open();
    }

    /** The decision stays on record; the step is open again, and can be handed in anew. */
    private void takeBack() {
        plans.find(claim.planId()).ifPresent(plan -> plans.reopen(plan.id(), plan.lock(), claim.stepId()));
        Notices.info(Say.ui("review.takenBack", what));
        decided.run();
    }

    private void reject() {
        TextArea reason = new TextArea(Say.ui("dialog.reason"));
        reason.setHelperText(Say.ui("review.reasonHelp"));
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        new FormDialog(Say.ui("review.rejectHeading", what))
                .says(Say.ui("review.rejectMeans"))
                .fields(reason)
                .valid(() -> Required.check(reason, Say.ui("dialog.reasonMissing")))
                .action(Say.ui("review.reject"), () -> {
                    learning.reject(claim.id(), claim.lock(), reason.getValue());
                    decided.run();
                    Notices.success(Say.ui("review.rejected", what));
                })
                .open();
    }
}
