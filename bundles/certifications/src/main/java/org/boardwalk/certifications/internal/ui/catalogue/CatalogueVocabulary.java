package org.boardwalk.certifications.internal.ui.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue;
import org.boardwalk.certifications.api.catalogue.CredentialCatalogue.Listed;
import org.boardwalk.certifications.internal.domain.rule.CatalogueNames;
import org.boardwalk.pathways.api.model.NamedMeasure;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.requirement.Unit;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.ui.api.Slug;
import org.boardwalk.pathways.ui.api.Vocabulary;

/** What a credential's conditions can speak of: the catalogue's others, and what it or a pathway counts. */
final class CatalogueVocabulary implements Vocabulary {
    private final List<CatalogueEntry> entries;
    private final String code;
    private final List<NamedMeasure> measures;

    /** @param code of the credential that is edited, which cannot ask for itself */
    CatalogueVocabulary(CredentialCatalogue catalogue, String code) {
        this.code = code;
        entries = catalogue.list().stream().map(Listed::entry).toList();
        measures = new ArrayList<>(catalogue.measures());
    }

    @Override
    public List<Term> steps() {
        return List.of();
    }

    @Override
    public List<Term> credentials() {
        return entries.stream()
                .filter(entry -> !entry.code().equals(code))
                .map(entry -> new Term(entry.code(), entry.name()))
                .toList();
    }

    @Override
    public boolean makesCredentials() {
        return false;
    }

    @Override
    public Optional<Term> newCredential(String name) {
        return Optional.empty();
    }

    @Override
    public List<NamedMeasure> measures() {
        return List.copyOf(measures);
    }

    @Override
    public NamedMeasure newMeasure(LocalText name, Unit unit) {
        List<String> taken =
                measures.stream().map(named -> named.measure().code()).toList();
        NamedMeasure made =
                new NamedMeasure(new Measure(Slug.unique(name.in(Locale.ENGLISH), "amount", taken), unit), name);
        measures.add(made);
        return made;
    }

    @Override
    public Names names() {
        Names catalogue = new CatalogueNames(entries);
        return new Names() {
            @Override
            public LocalText credential(String code) {
                return catalogue.credential(code);
            }

            @Override
            public LocalText measure(Measure measure) {
                return CatalogueVocabulary.this
                        .measure(measure)
                        .map(NamedMeasure::name)
                        .orElseGet(() -> catalogue.measure(measure));
            }
        };
    }

    /** Names of what these count, which the entry has to bring along because nothing that ships names them. */
    List<NamedMeasure> toKeep(List<Prerequisite> prerequisites) {
        Names shipped = new CatalogueNames(List.of());
        return prerequisites.stream()
                .flatMap(prerequisite -> prerequisite.requirement().conditions())
                .flatMap(condition ->
                        condition instanceof Requirement.Amount amount ? Stream.of(amount.measure()) : Stream.empty())
                .distinct()
                .flatMap(counted -> measure(counted).stream())
                .filter(named -> shipped.measure(named.measure())
                        .equals(LocalText.plain(named.measure().code())))
                .filter(named ->
                        !named.name().equals(LocalText.plain(named.measure().code())))
                .toList();
    }
}
