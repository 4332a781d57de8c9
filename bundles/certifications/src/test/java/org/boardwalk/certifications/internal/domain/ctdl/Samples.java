package org.boardwalk.certifications.internal.domain.ctdl;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.boardwalk.certifications.api.catalogue.CatalogueEntry;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.certifications.internal.domain.education.FileTexts;
import org.boardwalk.certifications.internal.domain.rule.CatalogueNames;
import org.boardwalk.pathways.api.model.Credential;
import org.boardwalk.pathways.api.model.Lifecycle;
import org.boardwalk.pathways.api.requirement.Prerequisite;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;

/** Entries, files of them, and how both are read in the tests. */
final class Samples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Function<Phrase, LocalText> WORDS = phrase -> LocalText.of(
            phrase.in(FileTexts.INSTANCE, FileTexts.INSTANCE.locales().get(0)),
            phrase.in(FileTexts.INSTANCE, FileTexts.INSTANCE.locales().get(1)));

    private Samples() {}

    static CatalogueEntry entry(String code, LocalText name, Prerequisite... needs) {
        return new CatalogueEntry(
                code,
                name,
                Optional.empty(),
                Credential.Type.CERTIFICATION,
                Optional.empty(),
                List.of(needs),
                Optional.empty(),
                Lifecycle.active(),
                Optional.empty(),
                FederalType.CERTIFICATION,
                Optional.empty());
    }

    static Map<String, CatalogueEntry> catalogue(CatalogueEntry... entries) {
        Map<String, CatalogueEntry> all = new TreeMap<>();
        Arrays.asList(entries).forEach(entry -> all.put(entry.code(), entry));
        return all;
    }

    static CtdlWriter writer(Map<String, CatalogueEntry> catalogue) {
        return new CtdlWriter(catalogue, new CatalogueNames(catalogue.values()), WORDS);
    }

    static String written(Map<String, CatalogueEntry> catalogue) {
        return writer(catalogue).write(List.copyOf(catalogue.values()));
    }

    static FileReview review(String file, Map<String, CatalogueEntry> catalogue) throws CtdlException {
        return new FileReview(file.getBytes(StandardCharsets.UTF_8), catalogue, WORDS, TODAY);
    }

    static FileReview.Outcome only(String file, Map<String, CatalogueEntry> catalogue) throws CtdlException {
        List<FileReview.Outcome> outcomes = review(file, catalogue).outcomes();
        if (outcomes.size() != 1) {
            throw new AssertionError(outcomes);
        }
        return outcomes.getFirst();
    }

    static String english(Phrase phrase) {
        return phrase.in(FileTexts.INSTANCE, java.util.Locale.ENGLISH);
    }
}
