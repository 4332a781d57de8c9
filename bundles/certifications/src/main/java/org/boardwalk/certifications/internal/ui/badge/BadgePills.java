package org.boardwalk.certifications.internal.ui.badge;

import java.time.LocalDate;
import java.time.ZoneId;
import org.boardwalk.certifications.api.badge.BadgeCheck;
import org.boardwalk.certifications.api.badge.BadgeReport;
import org.boardwalk.certifications.api.badge.IssuedBadge;
import org.boardwalk.certifications.internal.ui.words.Say;
import org.boardwalk.platform.ui.api.kit.Pill;
import org.boardwalk.platform.ui.api.kit.Tone;

/** Words with a colour for how a badge stands. */
final class BadgePills {
    private BadgePills() {}

    static Pill of(IssuedBadge badge) {
        if (badge.revoked().isPresent()) {
            return new Pill(Tone.BAD, Say.ui("badge.revoked"));
        }
        boolean over = badge.award()
                .validUntil()
                .filter(last -> last.isBefore(LocalDate.now(ZoneId.systemDefault())))
                .isPresent();
        return over ? new Pill(Tone.NEUTRAL, Say.ui("badge.over")) : new Pill(Tone.GOOD, Say.ui("badge.counts"));
    }

    static Pill of(BadgeReport.Verdict verdict) {
        return new Pill(
                switch (verdict) {
                    case GENUINE -> Tone.GOOD;
                    case UNDECIDED -> Tone.ATTENTION;
                    case REJECTED -> Tone.BAD;
                },
                Say.of("badge.verdict." + verdict));
    }

    static Pill of(BadgeCheck.Outcome outcome) {
        String words = Say.of("badge.outcome." + outcome);
        return switch (outcome) {
            case PASSED -> new Pill(Tone.GOOD, words);
            case FAILED -> new Pill(Tone.BAD, words);
            case NOT_POSSIBLE -> new Pill(Tone.NEUTRAL, "question-circle-o", words);
        };
    }
}
