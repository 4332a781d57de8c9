package org.boardwalk.certifications.internal.app.attainment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.boardwalk.certifications.internal.domain.attainment.Stay;
import org.boardwalk.certifications.internal.domain.attainment.Stay.Found;
import org.boardwalk.certifications.internal.domain.attainment.Stay.Meaning;
import org.boardwalk.certifications.internal.domain.attainment.Stay.What;
import org.boardwalk.participants.api.Vocabulary;
import org.boardwalk.participants.api.Vocabulary.Term;
import org.boardwalk.participants.api.casefile.FollowUps.FollowUp;
import org.boardwalk.participants.api.participation.Spells.Learning;
import org.boardwalk.participants.api.participation.Spells.Spell;
import org.boardwalk.pathways.api.text.LocalText;

/** Puts the board's words into those of the federal report; reads each list of words once. */
final class Stays {
    private final Vocabulary vocabulary;
    private final Map<String, Map<String, Meaning>> lists = new HashMap<>();

    Stays(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Stay of(Spell spell) {
        return new Stay(
                spell.participantId(),
                spell.externalId(),
                spell.entry(),
                spell.exit(),
                meaning(Vocabulary.EXIT_REASON, spell.exitReason()),
                meaning(Vocabulary.FUNDING, spell.funding()),
                spell.learning().stream().map(this::learning).toList(),
                spell.after().stream().map(Stays::found).toList());
    }

    private Meaning learning(Learning one) {
        return meaning(Vocabulary.SERVICE_TYPE, one.type()).orElseThrow();
    }

    /** A word that no list has is one nobody has said anything of. */
    private Optional<Meaning> meaning(String kind, String code) {
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(lists.computeIfAbsent(kind, this::read)
                        .getOrDefault(code, new Meaning(LocalText.plain(code), Optional.empty())));
    }

    private Map<String, Meaning> read(String kind) {
        List<Term> terms = vocabulary.terms(kind);
        Map<String, Meaning> found = new HashMap<>();
        terms.forEach(term -> found.put(
                term.code(),
                new Meaning(
                        term.spanish().isBlank()
                                ? LocalText.plain(term.english())
                                : LocalText.of(term.english(), term.spanish()),
                        term.federalCode().map(code -> code.element() + "/" + code.value()))));
        return found;
    }

    private static Found found(FollowUp one) {
        return new Found(
                switch (one.finding()) {
                    case EMPLOYED -> What.EMPLOYED;
                    case IN_EDUCATION -> What.IN_EDUCATION;
                    case NEITHER -> What.NEITHER;
                },
                one.on());
    }
}
