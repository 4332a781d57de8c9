package org.boardwalk.mentoring.internal.domain.meeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.boardwalk.mentoring.api.meeting.Survey;
import org.boardwalk.mentoring.api.meeting.Survey.Kind;
import org.boardwalk.mentoring.api.meeting.Survey.Question;
import org.boardwalk.mentoring.api.meeting.Survey.Reply;
import org.jspecify.annotations.Nullable;

/** When a survey is asked, and what its answers are worth. */
public final class SurveyRule {
    /** Most characters of an answer in words. */
    private static final int LONGEST = 1000;

    private static final Set<String> MARKS = Set.of("1", "2", "3", "4", "5");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    private SurveyRule() {}

    /**
     * The latest day on which it was to be asked: what was missed before is not asked for any more.
     *
     * @param everyDays empty = once
     * @return empty = not yet
     */
    public static Optional<LocalDate> lastDue(
            LocalDate started, int afterDays, Optional<Integer> everyDays, LocalDate today) {
        LocalDate first = started.plusDays(afterDays);
        if (first.isAfter(today)) {
            return Optional.empty();
        }
        long over = ChronoUnit.DAYS.between(first, today);
        return Optional.of(
                everyDays.map(every -> first.plusDays(over / every * every)).orElse(first));
    }

    /** Whether each answer fits a question of the survey, and none comes twice. */
    public static boolean fits(Survey survey, List<Reply> replies) {
        Map<UUID, Kind> kinds = kinds(survey);
        long asked = replies.stream().map(Reply::questionId).distinct().count();
        return asked == replies.size()
                && replies.stream().allMatch(reply -> fits(kinds.get(reply.questionId()), reply));
    }

    private static boolean fits(@Nullable Kind kind, Reply reply) {
        return switch (kind) {
            case null -> false;
            case SCALE -> MARKS.contains(reply.value());
            case YES_NO -> YES_OR_NO.contains(reply.value());
            case TEXT -> reply.value().length() <= LONGEST;
        };
    }

    /** Mean of the scales; empty when none was answered. */
    public static Optional<BigDecimal> mark(Survey survey, List<Reply> replies) {
        Map<UUID, Kind> kinds = kinds(survey);
        List<BigDecimal> marks = replies.stream()
                .filter(reply -> kinds.get(reply.questionId()) == Kind.SCALE)
                .map(reply -> new BigDecimal(reply.value()))
                .toList();
        return marks.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(BigDecimal.valueOf(marks.size()), 2, RoundingMode.HALF_UP));
    }

    private static Map<UUID, Kind> kinds(Survey survey) {
        return survey.questions().stream()
                .filter(Question::active)
                .collect(Collectors.toMap(Question::id, Question::kind));
    }
}
