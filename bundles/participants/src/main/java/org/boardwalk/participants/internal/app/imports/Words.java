package org.boardwalk.participants.internal.app.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.internal.app.csv.Terms;
import org.boardwalk.participants.internal.domain.SearchText;

/** The board's words by code, English and Spanish label, and the state's code. */
final class Words implements Terms {
    private final Map<String, String> programmes;
    private final Map<String, String> funding;

    Words(Vocabulary vocabulary) {
        programmes = codes(vocabulary, Vocabulary.PROGRAMME);
        funding = codes(vocabulary, Vocabulary.FUNDING);
    }

    private static Map<String, String> codes(Vocabulary vocabulary, String kind) {
        Map<String, String> codes = new HashMap<>();
        for (Vocabulary.Term term : vocabulary.terms(kind)) {
            codes.putIfAbsent(SearchText.of(term.stateCode()), term.code());
            codes.putIfAbsent(SearchText.of(term.spanish()), term.code());
            codes.put(SearchText.of(term.english()), term.code());
            codes.put(SearchText.of(term.code()), term.code());
        }
        codes.remove("");
        return codes;
    }

    @Override
    public Optional<String> programme(String word) {
        return Optional.ofNullable(programmes.get(SearchText.of(word)));
    }

    @Override
    public Optional<String> funding(String word) {
        return Optional.ofNullable(funding.get(SearchText.of(word)));
    }
}
