package org.boardwalk.certifications.internal.ui.education;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.education.Activity;
import org.boardwalk.certifications.api.education.Ledger;
import org.boardwalk.certifications.api.education.Ledger.Counted;
import org.boardwalk.certifications.api.education.Ledger.Cycle;
import org.boardwalk.certifications.api.education.RecertificationRule;
import org.boardwalk.certifications.internal.ui.ModuleBlock;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.participants.api.casefile.Documents.Document;
import org.boardwalk.platform.ui.api.kit.Confirm;
import org.boardwalk.platform.ui.api.kit.EmptyState;
import org.boardwalk.platform.ui.api.kit.Icons;
import org.boardwalk.platform.ui.api.kit.Notices;

/** The continuing education of one person: what each cycle asks for, what counts, what is missing by when. */
public final class EducationPanel extends ModuleBlock {
    private final EducationTools tools;
    private final UUID participantId;
    private final Div content = new Div();
    private Ledger ledger;

    public EducationPanel(EducationTools tools, UUID participantId) {
        this.tools = tools;
        this.participantId = participantId;
        Paragraph summary =
                new Paragraph(Say.ui(tools.isOwn(participantId) ? "education.summaryOwn" : "education.summary"));
        summary.addClassName("cf-quiet");
        addClassName("ce-panel");
        content.addClassName("ce-content");
        add(summary, content);
        if (tools.mayRecord(participantId)) {
            add(new Div(addButton()));
        }
        ledger = tools.education().ledger(participantId);
        draw();
    }

    /** Reads the ledger again: after a change here, and for the page when a credential was recorded or withdrawn. */
    public void refresh() {
        ledger = tools.education().ledger(participantId);
        draw();
    }

    private void draw() {
        content.removeAll();
        if (ledger.cycles().isEmpty()) {
            content.add(nothingAsks());
        }
        Map<UUID, String> documents = documentNames();
        List<RecertificationRule> rules =
                ledger.cycles().isEmpty() ? List.of() : tools.education().rules();
        Map<Boolean, List<Cycle>> cycles =
                ledger.cycles().stream().collect(Collectors.partitioningBy(cycle -> cycle.contains(ledger.asOf())));
        for (Cycle running : cycles.getOrDefault(true, List.of())) {
            content.add(new CycleView(running, ledger.asOf(), rules, list(running.activities(), documents)));
        }
        List<Cycle> past = cycles.getOrDefault(false, List.of());
        if (!past.isEmpty()) {
            content.add(new PastCycles(past, ledger.asOf(), rules, lines -> list(lines, documents)));
        }
        if (!ledger.elsewhere().isEmpty()) {
            Div elsewhere = new Div(new H3(Say.ui("education.elsewhere")), list(ledger.elsewhere(), documents));
            elsewhere.addClassName("ce-cycle");
            content.add(elsewhere);
        }
    }

    private EmptyState nothingAsks() {
        boolean own = tools.isOwn(participantId);
        return new EmptyState("academy-cap", Say.ui(own ? "education.noneOwn" : "education.none"))
                .detail(Say.ui("education.noneDetail"));
    }

    private ActivityList list(List<Counted> lines, Map<UUID, String> documents) {
        return new ActivityList(lines, documents, tools::mayChange, this::correct, this::remove);
    }

    /** Asked for only when something refers to one. */
    private Map<UUID, String> documentNames() {
        boolean any = Stream.concat(
                        ledger.elsewhere().stream(),
                        ledger.cycles().stream().flatMap(cycle -> cycle.activities().stream()))
                .anyMatch(line -> line.activity().claim().documentId().isPresent());
        return any
                ? tools.documents(participantId).stream().collect(Collectors.toMap(Document::id, Document::name))
                : Map.of();
    }

    private Button addButton() {
        return new Button(Say.ui("education.add"), Icons.decorative("plus"), click -> new ActivityDialog(
                        ledger, tools.documents(participantId))
                .record(claim -> tell("added", tools.education().record(participantId, claim))));
    }

    private void correct(Activity activity) {
        new ActivityDialog(ledger, tools.documents(participantId))
                .correct(
                        activity,
                        claim -> tell("corrected", tools.education().correct(activity.id(), activity.lock(), claim)));
    }

    /** Says at once what it counts: that is what people want to know. */
    private void tell(String key, Activity activity) {
        refresh();
        Counted line = line(activity);
        String what = Say.ui("education." + key, activity.claim().title(), line.units());
        line.why()
                .ifPresentOrElse(
                        why -> Notices.info(Say.ui("education.withReason", what, Say.phrase(why))),
                        () -> Notices.success(what));
    }

    private Counted line(Activity activity) {
        Function<Stream<Counted>, Stream<Counted>> its =
                lines -> lines.filter(line -> line.activity().id().equals(activity.id()));
        return Stream.concat(
                        its.apply(ledger.cycles().stream().flatMap(cycle -> cycle.activities().stream())),
                        its.apply(ledger.elsewhere().stream()))
                .findFirst()
                .orElseThrow();
    }

    private void remove(Activity activity) {
        String title = activity.claim().title();
        new Confirm(Say.ui("education.removeQuestion", title))
                .says(Say.ui("education.removeMeans"))
                .danger(Say.ui("education.remove"), () -> {
                    tools.education().remove(activity.id(), activity.lock());
                    refresh();
                    Notices.success(Say.ui("education.removed", title));
                })
                .open();
    }

    /** A sentence under a heading. */
    static Paragraph quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("ce-quiet");
        return line;
    }
}
