package org.boardwalk.certifications.internal.domain.ctdl;

import static org.boardwalk.certifications.internal.domain.ctdl.CtdlException.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.ctdl.CtdlExchange;
import org.boardwalk.certifications.api.ctdl.CtdlReview.FieldChange;
import org.boardwalk.certifications.api.ctdl.CtdlReview.Reason;
import org.boardwalk.certifications.internal.domain.ctdl.Identities.Identity;
import org.boardwalk.certifications.internal.domain.rule.CatalogueNames;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Measure;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;

/** A file held against the catalogue: what each of its credentials would become. A pure function of the two. */
public final class FileReview {
    private final Graph graph;
    private final Map<String, CatalogueEntry> catalogue;
    private final Identities identities;
    private final Map<Identity, Outcome> outcomes = new LinkedHashMap<>();

    /**
     * @param catalogue by code
     * @param words a sentence in all languages of the product
     * @throws CtdlException when it is no file of credentials
     */
    public FileReview(
            byte[] file, Map<String, CatalogueEntry> catalogue, Function<Phrase, LocalText> words, LocalDate today)
            throws CtdlException {
        if (file.length > CtdlExchange.LARGEST) {
            throw new CtdlException("tooLarge", CtdlExchange.LARGEST / 1024 / 1024);
        }
        this.graph = Graph.read(file);
        this.catalogue = catalogue;
        this.identities = new Identities(graph, catalogue);
        if (identities.all().isEmpty()) {
            throw identities.others().isEmpty()
                    ? new CtdlException("noCredential")
                    : new CtdlException("noCredentialBut", String.join(", ", identities.others()));
        }
        if (identities.all().size() > CtdlExchange.MOST) {
            throw new CtdlException("tooMany", CtdlExchange.MOST);
        }
        Names names = names();
        ConditionWriter writer = new ConditionWriter(new Explainer(names), words, code -> code);
        EntryFields fields = new EntryFields(names);
        identities.all().forEach(identity -> outcomes.put(identity, outcome(identity, writer, fields, today)));
        refuseWhatSpeaksOfRefused();
    }

    /** In the order of the file. */
    public List<Outcome> outcomes() {
        return List.copyOf(outcomes.values());
    }

    /** Classes in the file that are no credentials. */
    public List<String> others() {
        return identities.others();
    }

    private Names names() {
        Map<String, LocalText> inFile = new HashMap<>();
        identities.all().forEach(identity -> inFile.put(identity.code(), identity.name()));
        CatalogueNames known = new CatalogueNames(catalogue.values());
        return new Names() {
            @Override
            public LocalText credential(String code) {
                CatalogueEntry entry = catalogue.get(code);
                LocalText said = inFile.getOrDefault(code, LocalText.plain(code));
                return entry == null ? said : TextMerge.merged(entry.name(), said);
            }

            @Override
            public LocalText measure(Measure measure) {
                return known.measure(measure);
            }
        };
    }

    private Outcome outcome(Identity identity, ConditionWriter writer, EntryFields fields, LocalDate today) {
        Optional<CatalogueEntry> before = Optional.ofNullable(catalogue.get(identity.code()));
        if (identity.sort().isEmpty() || !identity.reasons().isEmpty()) {
            return refused(identity, identity.reasons());
        }
        CredentialReader reader = new CredentialReader(graph, identities, identity);
        Said said = reader.read(identity, identity.sort().get());
        EntryMerge merge = new EntryMerge(before, said, today);
        CatalogueEntry after = merge.merged(identity.code(), writer);
        List<Reason> reasons = new ArrayList<>(reader.reasons());
        if (references(after).anyMatch(identity.code()::equals)) {
            reasons.add(new Reason(identity.resource().place(), say("refused.itself")));
        }
        if (!reasons.isEmpty()) {
            return refused(identity, reasons);
        }
        List<Phrase> remarks = new ArrayList<>(merge.remarks());
        remarks.addAll(reader.remarks());
        return new Outcome(
                identity.resource().place(),
                identity.code(),
                identity.name(),
                before,
                Optional.of(after),
                List.of(),
                fields.changes(before, after),
                remarks);
    }

    private static Outcome refused(Identity identity, List<Reason> reasons) {
        return new Outcome(
                identity.resource().place(),
                identity.code(),
                identity.name(),
                Optional.empty(),
                Optional.empty(),
                reasons.stream().distinct().toList(),
                List.of(),
                List.of());
    }

    /** What would refer to nothing if the others were saved without those that are refused. */
    private void refuseWhatSpeaksOfRefused() {
        boolean again = true;
        while (again) {
            Set<String> codes = new HashSet<>(catalogue.keySet());
            outcomes.values().stream()
                    .flatMap(outcome -> outcome.after().stream())
                    .forEach(entry -> codes.add(entry.code()));
            again = false;
            for (Map.Entry<Identity, Outcome> entry : outcomes.entrySet()) {
                Optional<String> missing = entry.getValue().after().stream()
                        .flatMap(FileReview::references)
                        .filter(code -> !codes.contains(code))
                        .findFirst();
                if (missing.isPresent()) {
                    entry.setValue(refused(
                            entry.getKey(),
                            List.of(new Reason(
                                    entry.getValue().place(), say("refused.speaksOfRefused", missing.get())))));
                    again = true;
                }
            }
        }
    }

    private static Stream<String> references(CatalogueEntry entry) {
        return Stream.concat(
                entry.lifecycle().replacedBy().stream(),
                entry.prerequisites().stream()
                        .flatMap(need -> need.requirement().conditions())
                        .filter(Requirement.CredentialHeld.class::isInstance)
                        .map(held -> ((Requirement.CredentialHeld) held).code()));
    }

    /**
     * What becomes of one credential.
     *
     * @param before as the catalogue has it; empty when it is new or refused
     * @param after empty when it is refused
     */
    public record Outcome(
            String place,
            String code,
            LocalText name,
            Optional<CatalogueEntry> before,
            Optional<CatalogueEntry> after,
            List<Reason> reasons,
            List<FieldChange> changes,
            List<Phrase> remarks) {}
}
