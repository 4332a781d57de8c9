package org.boardwalk.certifications.internal.ui.exam;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.ExamRule;
import org.boardwalk.certifications.api.exam.Attempt;
import org.boardwalk.certifications.api.exam.Eligibility;
import org.boardwalk.certifications.internal.ui.ModuleBlock;
import org.boardwalk.certifications.internal.ui.wallet.WalletTools;
import org.boardwalk.certifications.internal.ui.words.LifeFacts;
import org.boardwalk.certifications.internal.ui.words.Pills;
import org.boardwalk.certifications.internal.ui.words.Rights;
import org.boardwalk.certifications.internal.ui.words.RuleWords;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.pathways.api.requirement.Strength;
import org.boardwalk.pathways.api.requirement.Truth;
import org.boardwalk.platform.ui.api.kit.EmptyState;

/** Exams of one person: those under way and behind, and which could be sat, with the reasons. */
public final class ExamView extends ModuleBlock {
    private final WalletTools tools;
    private final UUID participantId;
    private final Runnable changed;
    private final boolean records;
    private Map<String, CatalogueEntry> catalogue = Map.of();

    /** @param changed is run after every change: who passes holds a credential */
    public ExamView(WalletTools tools, UUID participantId, Runnable changed) {
        this.tools = tools;
        this.participantId = participantId;
        this.changed = changed;
        records = !tools.isOwn(participantId) && tools.may(Rights.RECORD) && tools.mayRecord(participantId);
        addClassName("cf-exams");
        draw();
    }

    /** Reads again. */
    public void draw() {
        removeAll();
        catalogue = tools.byCode();
        List<Attempt> attempts = tools.exams().attempts(participantId);
        if (!attempts.isEmpty()) {
            UnorderedList list = list();
            attempts.forEach(attempt -> list.add(item(attempt)));
            add(new H3(Say.ui("exam.attempts")), list);
        }
        List<Eligibility> eligible = tools.exams().eligibility(participantId);
        List<Eligibility> near = eligible.stream().filter(ExamView::isNear).toList();
        List<Eligibility> far = eligible.stream().filter(exam -> !isNear(exam)).toList();
        if (near.isEmpty() && far.isEmpty() && attempts.isEmpty()) {
            add(new EmptyState("academy-cap", Say.ui("exam.none")));
        }
        if (!near.isEmpty()) {
            add(new H3(Say.ui("exam.could")), eligibilities(near));
        }
        if (!far.isEmpty()) {
            Details others = new Details(Say.ui("exam.others", far.size()), eligibilities(far));
            others.setOpened(near.isEmpty() && attempts.isEmpty());
            add(others);
        }
    }

    /** What the person is on the way to and could sit, or will when a waiting time is over. */
    private static boolean isNear(Eligibility exam) {
        return exam.aimedAt() && exam.value() != Truth.NOT_MET
                || exam.earliest().isPresent();
    }

    private void refresh() {
        draw();
        changed.run();
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("cf-records");
        return list;
    }

    private ListItem item(Attempt attempt) {
        Span name = new Span(Say.ui("exam.attempt", Say.text(attempt.name()), attempt.number()));
        name.addClassName("cf-record-what");
        Div words = new Div(name, quiet(when(attempt)));
        words.addClassName("cf-record");
        attempt.score().ifPresent(score -> words.add(quiet(Say.ui("exam.score", Say.number(score)))));
        if (!attempt.domains().isEmpty()) {
            words.add(new DomainChart(attempt.domains()));
        }
        if (!attempt.note().isBlank()) {
            words.add(quiet(attempt.note()));
        }
        Div actions = new Div();
        actions.addClassName("bw-actions");
        if (records && attempt.outcome().isOpen()) {
            actions.add(
                    button("exam.schedule", attempt, () -> ExamDialogs.schedule(tools, attempt, this::refresh)
                            .open()),
                    button("exam.result", attempt, () -> new ResultDialog(tools, attempt, this::refresh).open()));
        }
        Div pills = new Div(Pills.of(attempt.outcome()));
        pills.addClassName("cf-pills");
        return new ListItem(words, pills, actions);
    }

    private static String when(Attempt attempt) {
        String authorised = Say.date(attempt.authorisedOn());
        if (!attempt.outcome().isOpen()) {
            return attempt.sitOn()
                    .map(day -> Say.ui("exam.sat", Say.date(day)))
                    .orElseGet(() -> Say.ui("exam.authorised", authorised));
        }
        String window = attempt.sitUntil()
                .map(last -> Say.ui("exam.window", authorised, Say.date(last)))
                .orElseGet(() -> Say.ui("exam.authorised", authorised));
        return attempt.sitOn()
                .map(day -> window + " " + Say.ui("exam.planned", Say.date(day)))
                .orElse(window);
    }

    private UnorderedList eligibilities(List<Eligibility> exams) {
        UnorderedList list = list();
        exams.forEach(exam -> list.add(item(exam)));
        return list;
    }

    private ListItem item(Eligibility exam) {
        Span name = new Span(Say.text(exam.name()));
        name.addClassName("cf-record-what");
        Div words = new Div(name);
        words.addClassName("cf-record");
        Div pills = new Div();
        pills.addClassName("cf-pills");
        CatalogueEntry entry = catalogue.get(exam.code());
        if (entry != null && entry.lifecycle().isRetired()) {
            // Whatever it asks for, nobody can sit it any more.
            LifeFacts.of(entry.lifecycle(), this::name).forEach(fact -> words.add(quiet(fact)));
            pills.add(Pills.retired());
            return new ListItem(words, pills);
        }
        exam.reasons().forEach(reason -> words.add(quiet(Say.phrase(reason))));
        exam.prerequisites().stream()
                .filter(judged -> judged.strength() == Strength.REQUIRED
                        && !judged.explanation().value().isMet())
                .flatMap(judged -> judged.explanation().todo().stream())
                .forEach(todo -> words.add(quiet(Say.phrase(todo))));
        exam.retakeRule().ifPresent(rule -> words.add(quiet(rule(rule, "exam.rule"))));
        exam.otherRules().forEach(rule -> words.add(quiet(rule(rule, "exam.otherRule"))));
        Div actions = new Div();
        actions.addClassName("bw-actions");
        if (records && exam.value() != Truth.NOT_MET) {
            Button authorise = new Button(
                    Say.ui("exam.authorise"), click -> ExamDialogs.authorise(tools, participantId, exam, this::refresh)
                            .open());
            authorise.setAriaLabel(Say.ui("of", Say.ui("exam.authorise"), Say.text(exam.name())));
            authorise.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            actions.add(authorise);
        }
        pills.add(Pills.of(exam.value()));
        return new ListItem(words, pills, actions);
    }

    private String name(String code) {
        CatalogueEntry entry = catalogue.get(code);
        return entry == null ? code : Say.text(entry.name());
    }

    private static String rule(ExamRule rule, String key) {
        String says = Say.ui(
                key,
                Say.of("examRule." + rule.kind(), rule.value()),
                rule.source().name());
        return RuleWords.inForce(rule).map(days -> says + " " + days).orElse(says);
    }

    private static Button button(String key, Attempt attempt, Runnable work) {
        Button button = new Button(Say.ui(key), click -> work.run());
        button.setAriaLabel(Say.ui("of", Say.ui(key), Say.text(attempt.name())));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private static Component quiet(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("cf-quiet");
        return line;
    }
}
