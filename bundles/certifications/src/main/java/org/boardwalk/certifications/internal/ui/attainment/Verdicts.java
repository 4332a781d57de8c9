package org.boardwalk.certifications.internal.ui.attainment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.boardwalk.certifications.api.attainment.AttainmentRule;
import org.boardwalk.certifications.api.attainment.SpellAttainment;
import org.boardwalk.certifications.api.attainment.Verdict;
import org.boardwalk.certifications.api.catalogue.FederalType;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.pathways.api.model.Source;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Words and colours of this package. */
final class Verdicts {
    private Verdicts() {}

    static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case COUNTS -> Tone.GOOD;
            case NOT_YET_KNOWN -> Tone.ATTENTION;
            case DOES_NOT_COUNT -> Tone.NEUTRAL;
        };
    }

    static String text(Verdict verdict) {
        return Say.of("attainment.verdict." + verdict);
    }

    static Pill pill(Verdict verdict) {
        return new Pill(tone(verdict), Say.sentence(text(verdict)));
    }

    /** "6, Occupational certification". */
    static String type(FederalType type) {
        return Say.ui("entry.federalCode", type.code(), Say.of("federalType." + type));
    }

    static String stay(SpellAttainment spell) {
        return spell.exit()
                .map(exit -> Say.ui("attainment.stay", Say.date(spell.entry()), Say.date(exit)))
                .orElseGet(() -> Say.ui("attainment.staySince", Say.date(spell.entry())));
    }

    /** A part of the rule with its source. */
    static Component part(AttainmentRule.Part part) {
        Div line = new Div(new Span(Say.text(part.says())), new Span(" "), source(part.source()));
        line.addClassName("ce-said");
        return line;
    }

    private static Component source(Source source) {
        String words = source.through()
                .map(through -> Say.ui("attainment.sourceThrough", source.name(), through))
                .orElseGet(() -> Say.ui("education.source", source.name()));
        if (source.url().isEmpty()) {
            return new Span(words);
        }
        Anchor link = new Anchor(source.url().get(), words);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("bw-link");
        return link;
    }
}
