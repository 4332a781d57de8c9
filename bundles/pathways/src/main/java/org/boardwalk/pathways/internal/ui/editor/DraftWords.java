package org.boardwalk.pathways.internal.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.pathways.api.requirement.Unit;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.pathways.ui.api.Slug;
import org.boardwalk.pathways.ui.api.Vocabulary;

/** What a step's conditions can speak of: the draft's other steps, credentials, things counted. */
final class DraftWords implements Vocabulary {
    private final Drafting drafting;
    private final String stepId;

    /** @param stepId the step that is edited, which cannot wait for itself */
    DraftWords(Drafting drafting, String stepId) {
        this.drafting = drafting;
        this.stepId = stepId;
    }

    /** All steps but the one that is edited. */
    List<Step> otherSteps() {
        return pathway().steps().stream()
                .filter(step -> !step.id().equals(stepId))
                .toList();
    }

    /** A step, or a choice of which enough was taken. */
    @Override
    public List<Term> steps() {
        return Stream.concat(
                        otherSteps().stream().map(step -> new Term(step.id(), step.title())),
                        pathway().choices().stream()
                                .map(choice -> new Term(
                                        choice.id(), LocalText.plain(Say.ui("part.choice", Say.text(choice.title()))))))
                .toList();
    }

    @Override
    public List<Term> credentials() {
        return pathway().credentials().stream().map(DraftWords::term).toList();
    }

    @Override
    public boolean makesCredentials() {
        return true;
    }

    @Override
    public Optional<Term> newCredential(String name) {
        return Optional.of(term(newCredential(drafting, name)));
    }

    static Credential newCredential(Drafting drafting, String name) {
        List<String> taken =
                drafting.pathway().credentials().stream().map(Credential::code).toList();
        Credential made = new Credential(
                Slug.unique(name, "credential", taken),
                LocalText.plain(name.strip()),
                Optional.empty(),
                Credential.Type.CERTIFICATION,
                Optional.empty(),
                Lifecycle.active(),
                List.of());
        PathwayBuilder edit = drafting.pathway().edit();
        edit.credentials().add(made);
        drafting.edit("", edit.build());
        return made;
    }

    @Override
    public List<NamedMeasure> measures() {
        return pathway().measures();
    }

    @Override
    public NamedMeasure newMeasure(LocalText name, Unit unit) {
        List<String> taken =
                measures().stream().map(named -> named.measure().code()).toList();
        NamedMeasure made = new NamedMeasure(new Measure(Slug.unique(Say.text(name), "amount", taken), unit), name);
        PathwayBuilder edit = pathway().edit();
        edit.measures().add(made);
        drafting.edit("", edit.build());
        return made;
    }

    @Override
    public Names names() {
        return pathway().names();
    }

    private Pathway pathway() {
        return drafting.pathway();
    }

    private static Term term(Credential credential) {
        return new Term(credential.code(), credential.name());
    }
}
