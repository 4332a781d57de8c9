package org.boardwalk.pathways.internal.ui.step;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Organisation;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.Relation;
import org.boardwalk.pathways.api.model.Statistic;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.internal.ui.picture.ChoiceWords;
import org.boardwalk.pathways.internal.ui.words.Glyph;
import org.boardwalk.pathways.internal.ui.words.RequirementWords;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Facts;
import org.boardwalk.platform.ui.api.kit.Pill;

/** Everything a pathway says about one step. */
public final class StepDetail extends Div {
    private final Pathway pathway;
    private final Step step;

    /** @param parts about a participant, before what holds for everybody; may be empty */
    public StepDetail(Pathway pathway, Step step, List<Component> parts) {
        this.pathway = pathway;
        this.step = step;
        addClassName("pw-detail");
        add(labels());
        parts.forEach(this::add);
        step.summary().ifPresent(summary -> add(new Paragraph(Say.text(summary))));
        if (parts.isEmpty()) {
            add(before());
        }
        add(facts());
        topics();
        credential();
        relations();
        figures();
    }

    /** What the pathway says about the step, outside of any plan. */
    public StepDetail(Pathway pathway, Step step) {
        this(pathway, step, List.of());
    }

    private Component labels() {
        Span kind = new Span(Glyph.of(step.kind()), new Span(Say.kind(step.kind())));
        kind.addClassNames("bw-pill", "bw-pill-label");
        Div labels = new Div(kind);
        labels.addClassName("pw-labels");
        if (step.optional()) {
            labels.add(Pill.label(Say.ui("step.optional")));
        }
        if (pathway.goal().filter(step.id()::equals).isPresent()) {
            labels.add(Pill.label(Say.ui("step.goal")));
        }
        return labels;
    }

    private Component before() {
        Div before = new Div(new H3(Say.ui("step.before")));
        before.addClassName("pw-before");
        if (step.prerequisites().isEmpty()) {
            before.add(new Paragraph(Say.ui("requirement.none")));
        }
        UnorderedList list = new UnorderedList();
        step.prerequisites().forEach(prerequisite -> list.add(item(prerequisite)));
        before.add(list);
        return before;
    }

    private ListItem item(Prerequisite prerequisite) {
        ListItem item = new ListItem(new Span(RequirementWords.sentence(pathway, prerequisite)));
        prerequisite.note().ifPresent(note -> {
            Paragraph words = new Paragraph(Say.text(note));
            words.addClassName("pw-note");
            item.add(words);
        });
        return item;
    }

    private Component facts() {
        Facts facts = new Facts();
        pathway.choiceOf(step.id()).ifPresent(choice -> facts.fact(Say.ui("step.choice"), ChoiceWords.title(choice)));
        step.time().ifPresent(time -> facts.fact(Say.ui("step.time"), Say.time(time)));
        step.effort()
                .ifPresent(effort -> facts.fact(
                        Say.ui("step.effort"),
                        Say.phrase(Explainer.quantity(
                                effort.value(), effort.measure().unit()))));
        step.provider().ifPresent(provider -> facts.fact(Say.ui("step.provider"), organisation(provider)));
        step.accreditor().ifPresent(accreditor -> facts.fact(Say.ui("step.accreditor"), organisation(accreditor)));
        return facts;
    }

    private static Component organisation(Organisation organisation) {
        return organisation
                .url()
                .<Component>map(url -> new Anchor(url, organisation.name(), AnchorTarget.BLANK))
                .orElseGet(() -> new Span(organisation.name()));
    }

    private void topics() {
        if (!step.topics().isEmpty()) {
            UnorderedList list = new UnorderedList();
            step.topics().forEach(topic -> list.add(new ListItem(Say.text(topic))));
            add(new H3(Say.ui("step.topics")), list);
        }
    }

    private void credential() {
        step.credential()
                .flatMap(pathway::credential)
                .ifPresent(
                        credential -> add(new H3(Say.ui("step.credential")), new CredentialFacts(pathway, credential)));
    }

    private void relations() {
        List<Relation> relations = pathway.relationsOf(step.id()).toList();
        if (!relations.isEmpty()) {
            UnorderedList list = new UnorderedList();
            relations.forEach(relation -> list.add(new ListItem(words(relation))));
            add(new H3(Say.ui("step.relations")), list);
        }
    }

    private String words(Relation relation) {
        boolean away = relation.from().equals(step.id());
        String other = Say.text(pathway.names().step(away ? relation.to() : relation.from()));
        String line = Say.ui("relation." + (away ? "to" : "from"), Say.of("relation." + relation.kind()), other);
        return relation.why().map(why -> line + ". " + Say.text(why)).orElse(line);
    }

    /** The figures about work stand with the jobs; those about a credential with the step that ends with it. */
    private void figures() {
        List<Statistic> figures =
                pathway.statistics().stream().filter(this::concerns).toList();
        if (!figures.isEmpty()) {
            add(new H3(Say.ui("step.figures")), new StatisticsTable(figures));
        }
    }

    private boolean concerns(Statistic statistic) {
        boolean named = step.credential()
                .flatMap(pathway::credential)
                .filter(own -> names(statistic, own))
                .isPresent();
        boolean goal = step.kind() == StepKind.JOB
                && pathway.goal().filter(step.id()::equals).isPresent();
        return named || goal && pathway.credentials().stream().noneMatch(any -> names(statistic, any));
    }

    private static boolean names(Statistic statistic, Credential credential) {
        String words = Say.text(statistic.label()) + " " + Say.text(statistic.note());
        return words.contains(Say.text(credential.name()));
    }
}
