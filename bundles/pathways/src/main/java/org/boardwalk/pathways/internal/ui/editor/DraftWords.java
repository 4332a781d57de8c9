package org.boardwalk.pathways.internal.ui.editor;

import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.model.PathwayBuilder;
import org.boardwalk.pathways.api.model.Step;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Unit;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.internal.ui.words.Say;
import org.boardwalk.pathways.internal.ui.words.Slug;

/** What conditions can speak of: steps, credentials, things counted. A new name makes a new one on the spot. */
final class DraftWords {
    private final Drafting drafting;

    DraftWords(Drafting drafting) {
        this.drafting = drafting;
    }

    Pathway pathway() {
        return drafting.pathway();
    }

    /** All steps but one. */
    List<Step> stepsBut(String stepId) {
        return pathway().steps().stream()
                .filter(step -> !step.id().equals(stepId))
                .toList();
    }

    Optional<Credential> credential(String code) {
        return pathway().credential(code);
    }

    Optional<NamedMeasure> measure(Measure measure) {
        return pathway().measures().stream()
                .filter(named -> named.measure().equals(measure))
                .findFirst();
    }

    Credential newCredential(String name) {
        List<String> taken =
                pathway().credentials().stream().map(Credential::code).toList();
        Credential made = new Credential(
                Slug.unique(name, "credential", taken),
                plain(name),
                Optional.empty(),
                Credential.Type.CERTIFICATION,
                Optional.empty(),
                Lifecycle.active(),
                List.of());
        PathwayBuilder edit = pathway().edit();
        edit.credentials().add(made);
        drafting.edit("", edit.build());
        return made;
    }

    NamedMeasure newMeasure(String name, Unit unit) {
        List<String> taken = pathway().measures().stream()
                .map(named -> named.measure().code())
                .toList();
        NamedMeasure made = new NamedMeasure(new Measure(Slug.unique(name, "amount", taken), unit), plain(name));
        PathwayBuilder edit = pathway().edit();
        edit.measures().add(made);
        drafting.edit("", edit.build());
        return made;
    }

    /** "120 hours" and "120 days" are counted apart: the same name gets a second measure for another unit. */
    NamedMeasure inUnit(NamedMeasure named, Unit unit) {
        if (named.measure().unit() == unit) {
            return named;
        }
        return pathway().measures().stream()
                .filter(other ->
                        other.name().equals(named.name()) && other.measure().unit() == unit)
                .findFirst()
                .orElseGet(() -> newMeasure(Say.text(named.name()), unit));
    }

    static LocalText plain(String text) {
        return LocalText.plain(text.strip());
    }
}
