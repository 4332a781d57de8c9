package org.boardwalk.certifications.api.attainment;

import org.boardwalk.pathways.api.text.Phrase;

/**
 * A verdict and why.
 *
 * @param part of the rule that decided
 * @param why a whole sentence; when it is not yet known, it names what is missing
 */
public record Judgement(Verdict verdict, AttainmentRule.Part.Kind part, Phrase why) {}
