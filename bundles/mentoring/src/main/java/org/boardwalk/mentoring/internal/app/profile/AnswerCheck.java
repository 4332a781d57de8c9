package org.boardwalk.mentoring.internal.app.profile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.FormField;
import org.boardwalk.platform.api.problem.ProblemException;

/** Whether answers are such as the board's questions ask for. */
final class AnswerCheck {
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_TEXT = 2000;

    private AnswerCheck() {}

    /**
     * As they are kept: without spaces around, and without empty ones.
     *
     * @param fields of the audience, those too that are not asked any more
     * @throws ProblemException {@code mentoring.answer.bad} with the question
     */
    static List<Answer> clean(List<FormField> fields, List<Answer> answers) {
        Map<UUID, FormField> known = new HashMap<>();
        fields.forEach(field -> known.put(field.id(), field));
        Set<UUID> seen = new HashSet<>();
        List<Answer> kept = new ArrayList<>();
        for (Answer answer : answers) {
            FormField field = known.get(answer.fieldId());
            List<String> values = answer.values().stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            if (values.isEmpty()) {
                continue;
            }
            if (field == null || !seen.add(field.id()) || !fits(field, values)) {
                throw new ProblemException("mentoring.answer.bad", field == null ? "?" : field.label());
            }
            kept.add(new Answer(field.id(), values));
        }
        return kept;
    }

    /** @throws ProblemException {@code mentoring.answer.missing} with the first question that has to be answered */
    static void complete(List<FormField> fields, List<Answer> answers) {
        Set<UUID> given = new HashSet<>();
        answers.forEach(answer -> given.add(answer.fieldId()));
        fields.stream()
                .filter(field -> field.active() && field.required() && !given.contains(field.id()))
                .findFirst()
                .ifPresent(field -> {
                    throw new ProblemException("mentoring.answer.missing", field.label());
                });
    }

    private static boolean fits(FormField field, List<String> values) {
        boolean one = field.kind() == FormField.Kind.CHOICES || values.size() == 1;
        return one && values.stream().allMatch(value -> fits(field, value));
    }

    private static boolean fits(FormField field, String value) {
        return switch (field.kind()) {
            case TEXT -> value.length() <= LONGEST_LINE;
            case LONG_TEXT -> value.length() <= LONGEST_TEXT;
            case NUMBER -> isNumber(value);
            case DATE -> isDay(value);
            case YES_NO -> value.equals("true") || value.equals("false");
            case CHOICE, CHOICES ->
                field.options().stream().anyMatch(option -> option.code().equals(value));
        };
    }

    private static boolean isNumber(String value) {
        return value.matches("[+-]?\\d{1,15}(\\.\\d{1,6})?");
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }
}
