package org.boardwalk.pathways.internal.ui.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.boardwalk.pathways.api.catalogue.PathwayCatalogue;
import org.boardwalk.pathways.api.catalogue.PathwayVersion;
import org.boardwalk.pathways.api.evidence.Fact;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Measure;

/** Facts about a participant in words: codes get the names the published pathways give them. */
public final class FactWords {
    private final List<Pathway> pathways;

    public FactWords(PathwayCatalogue catalogue) {
        pathways = catalogue.list().stream()
                .flatMap(summary -> catalogue.newest(summary.id()).stream())
                .map(PathwayVersion::pathway)
                .toList();
    }

    /** "120 hours of hands-on IT experience", "CompTIA A+", "Associate degree, biology". */
    public String of(Fact fact) {
        return switch (fact) {
            case Fact.Counted counted ->
                Say.ui(
                        "fact.counted",
                        Say.phrase(Explainer.quantity(
                                counted.amount(), counted.measure().unit())),
                        measure(counted.measure()));
            case Fact.HeldCredential held -> held.name().orElseGet(() -> credential(held.code()));
            case Fact.CompletedEducation done -> {
                String level = Say.sentence(Say.phrase(Explainer.level(done.level())));
                yield done.field()
                        .map(field -> Say.ui("fact.education", level, field))
                        .orElse(level);
            }
        };
    }

    /** Everything the pathways count, each once. */
    public List<NamedMeasure> measures() {
        return pathways.stream()
                .flatMap(pathway -> pathway.measures().stream())
                .distinct()
                .toList();
    }

    /** Every credential the pathways speak of, each once, by name. */
    public List<Credential> credentials() {
        return pathways.stream()
                .flatMap(pathway -> pathway.credentials().stream())
                .collect(Collectors.toMap(Credential::code, credential -> credential, (a, b) -> a))
                .values()
                .stream()
                .sorted(Comparator.comparing(credential -> Say.text(credential.name())))
                .toList();
    }

    private String measure(Measure measure) {
        return measures().stream()
                .filter(named -> named.measure().equals(measure))
                .findFirst()
                .map(named -> Say.text(named.name()))
                .orElse(measure.code());
    }

    private String credential(String code) {
        Optional<Credential> known = pathways.stream()
                .flatMap(pathway -> pathway.credential(code).stream())
                .findFirst();
        return known.map(credential -> Say.text(credential.name())).orElse(code);
    }
}
