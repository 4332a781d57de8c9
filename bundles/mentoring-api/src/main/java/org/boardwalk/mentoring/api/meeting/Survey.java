package org.boardwalk.mentoring.api.meeting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Audience;

/**
 * A few questions both sides are asked again and again, as a board decides.
 *
 * @param lock to be handed back with a change; 0 = a new one
 * @param name 1 to 120 characters
 * @param afterDays first time so many days after the pair began
 * @param everyDays again so many days after the last time; empty = once
 * @param questions in order
 */
public record Survey(
        UUID id,
        long lock,
        Audience audience,
        String name,
        String spanishName,
        int afterDays,
        Optional<Integer> everyDays,
        List<Question> questions,
        boolean active) {
    public Survey {
        questions = List.copyOf(questions);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("es") && !spanishName.isBlank() ? spanishName : name;
    }

    /** @param active false = not asked any more; answers stay */
    public record Question(UUID id, Kind kind, String text, String spanishText, boolean active) {
        public String text(Locale locale) {
            return locale.getLanguage().equals("es") && !spanishText.isBlank() ? spanishText : text;
        }
    }

    /** How it is answered; the text shown is {@code mentoring.question.<NAME>}. */
    public enum Kind {
        /** 1 (not at all) to 5 (very much); the mean of these is the survey's mark. */
        SCALE,
        YES_NO,
        TEXT
    }

    /**
     * One time one side was asked.
     *
     * @param dueOn day it is asked
     * @param mark mean of the scale questions, 1 to 5, two decimals; empty = not answered, or no such question
     */
    public record Round(
            UUID id,
            UUID surveyId,
            UUID relationId,
            LocalDate dueOn,
            Optional<Instant> answeredAt,
            Optional<BigDecimal> mark,
            List<Reply> replies) {
        public Round {
            replies = List.copyOf(replies);
        }
    }

    /** @param value 1 to 5, {@code true} or {@code false}, or a text of at most 1,000 characters */
    public record Reply(UUID questionId, String value) {}
}
