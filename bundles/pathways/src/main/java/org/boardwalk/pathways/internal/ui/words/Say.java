package org.boardwalk.pathways.internal.ui.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.boardwalk.pathways.api.model.PartialDate;
import org.boardwalk.pathways.api.model.StepKind;
import org.boardwalk.pathways.api.model.TypicalTime;
import org.boardwalk.pathways.api.plan.Need;
import org.boardwalk.pathways.api.plan.StepState;
import org.boardwalk.pathways.api.requirement.Explainer;
import org.boardwalk.pathways.api.requirement.Names;
import org.boardwalk.pathways.api.requirement.Requirement;
import org.boardwalk.pathways.api.text.LocalText;
import org.boardwalk.pathways.api.text.Phrase;
import org.boardwalk.platform.ui.api.kit.Formats;
import org.boardwalk.platform.ui.api.kit.Words;

/** The module's sentences in the reader's language; needs the session's thread. */
public final class Say {
    private Say() {}

    /** A sentence of these pages; the key goes without {@code pathways.ui.} in front. */
    public static String ui(String key, Object... arguments) {
        return Words.text("pathways.ui." + key, arguments);
    }

    /** A sentence of the module; the key goes without {@code pathways.} in front. */
    public static String of(String key, Object... arguments) {
        return Words.text("pathways." + key, arguments);
    }

    public static String text(LocalText text) {
        return text.in(Words.locale());
    }

    public static String text(Optional<LocalText> text) {
        return text.map(Say::text).orElse("");
    }

    public static String phrase(Phrase phrase) {
        return phrase.in(Words.texts(), Words.locale());
    }

    public static List<String> phrases(List<Phrase> phrases) {
        return phrases.stream().map(Say::phrase).toList();
    }

    public static String kind(StepKind kind) {
        return of("kind." + kind);
    }

    public static String state(StepState state) {
        return of("state." + state);
    }

    public static String need(Need need) {
        return of("need." + need);
    }

    /** What must be true, as a sentence that begins with a capital letter. */
    public static String demand(Requirement requirement, Names names) {
        return sentence(phrase(new Explainer(names).demand(requirement)));
    }

    public static String date(LocalDate date) {
        return Formats.date(date, Words.locale());
    }

    /** As exactly as it is known: a year, a month or a day. */
    public static String date(PartialDate date) {
        return switch (date.iso().length()) {
            case 4 -> date.iso();
            case 7 -> Formats.month(java.time.YearMonth.parse(date.iso()), Words.locale());
            default -> date(date.first());
        };
    }

    /** "About 2 years", "6 to 9 months". */
    public static String time(TypicalTime time) {
        String longest = phrase(Explainer.quantity(java.math.BigDecimal.valueOf(time.max()), time.unit()));
        return time.min() == time.max() ? ui("time.about", longest) : ui("time.between", time.min(), longest);
    }

    /** Begins with a capital letter. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Words.locale()) + words.substring(1);
    }
}
