package org.boardwalk.mentoring.internal.app.table;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.boardwalk.mentoring.api.profile.Answer;
import org.boardwalk.mentoring.api.profile.FormField;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableRow;

/**
 * A column for each question of the board's own. Of a choice the cell has the codes; its names in either language are
 * understood too. Questions that are not asked any more keep their columns, as their answers are kept.
 */
final class AnswerCells {
    private static final String KEY = "answer.";
    private static final int LONGEST = 2000;

    private final List<FormField> fields;

    AnswerCells(List<FormField> fields) {
        this.fields = List.copyOf(fields);
    }

    // --- columns -----------------------------------------------------------------------------------------------------

    /** Named after their questions, each name once, so that no question is taken for another or for a column of ours. */
    List<TableColumn> columns() {
        Set<String> english = new HashSet<>();
        Set<String> spanish = new HashSet<>();
        return fields.stream()
                .map(field -> column(field)
                        .labelled(
                                once("Question: " + field.label(Locale.ENGLISH), english),
                                once("Pregunta: " + field.label(Locale.of("es")), spanish))
                        .named(field.label(), field.spanishLabel()))
                .toList();
    }

    private static String once(String name, Set<String> used) {
        String free = name;
        for (int number = 2; !used.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private static TableColumn column(FormField field) {
        String key = key(field);
        return switch (field.kind()) {
            case DATE -> TableColumn.date(key);
            case YES_NO -> Cells.yesOrNo(key);
            case TEXT, LONG_TEXT, NUMBER, CHOICE, CHOICES -> TableColumn.text(key, LONGEST);
        };
    }

    private static String key(FormField field) {
        return KEY + field.id();
    }

    // --- out ---------------------------------------------------------------------------------------------------------

    /** In the order of the columns. */
    List<String> cells(List<Answer> answers) {
        Map<UUID, Answer> given = byField(answers);
        return fields.stream()
                .map(field -> Optional.ofNullable(given.get(field.id()))
                        .map(answer -> cell(field, answer.values()))
                        .orElse(""))
                .toList();
    }

    private static Map<UUID, Answer> byField(List<Answer> answers) {
        Map<UUID, Answer> given = new LinkedHashMap<>();
        answers.forEach(answer -> given.put(answer.fieldId(), answer));
        return given;
    }

    private static String cell(FormField field, List<String> values) {
        return switch (field.kind()) {
            case YES_NO -> Cells.Answer.of(values.contains("true"));
            case CHOICES -> Cells.of(values);
            case TEXT, LONG_TEXT, NUMBER, DATE, CHOICE -> values.getFirst();
        };
    }

    // --- in ----------------------------------------------------------------------------------------------------------

    /** What was answered before with what the row says; an empty cell says nothing. */
    List<Answer> answers(TableRow row, List<Answer> before) {
        Map<UUID, Answer> answers = byField(before);
        for (FormField field : fields) {
            Optional<Answer> kept = Optional.ofNullable(answers.get(field.id()));
            said(row, field)
                    .filter(values -> kept.filter(one -> isSame(field, one.values(), values))
                            .isEmpty())
                    .ifPresent(values -> answers.put(field.id(), new Answer(field.id(), values)));
        }
        return List.copyOf(answers.values());
    }

    private static Optional<List<String>> said(TableRow row, FormField field) {
        String key = key(field);
        return switch (field.kind()) {
            case DATE -> row.date(key).map(LocalDate::toString).map(List::of);
            case YES_NO ->
                row.choice(key, Cells.Answer.class).map(answer -> List.of(String.valueOf(answer == Cells.Answer.YES)));
            case CHOICE ->
                Optional.of(row.text(key)).filter(text -> !text.isEmpty()).map(text -> List.of(code(field, text)));
            case CHOICES ->
                Optional.of(Cells.words(row.text(key)))
                        .filter(words -> !words.isEmpty())
                        .map(words ->
                                words.stream().map(word -> code(field, word)).toList());
            case TEXT, LONG_TEXT, NUMBER ->
                Optional.of(row.text(key)).filter(text -> !text.isEmpty()).map(List::of);
        };
    }

    /** Codes go before names; what is neither stays, and is refused as any wrong answer is. */
    private static String code(FormField field, String word) {
        return Stream.concat(
                        field.options().stream().filter(option -> option.code().equalsIgnoreCase(word)),
                        field.options().stream()
                                .filter(option -> option.name().equalsIgnoreCase(word)
                                        || option.spanishName().equalsIgnoreCase(word)))
                .findFirst()
                .map(FormField.Option::code)
                .orElse(word);
    }

    /** Written differently, and the same: what is kept stays as it was typed. */
    private static boolean isSame(FormField field, List<String> before, List<String> after) {
        return switch (field.kind()) {
            case CHOICES -> Set.copyOf(before).equals(Set.copyOf(after));
            case TEXT, LONG_TEXT ->
                before.getFirst()
                        .lines()
                        .toList()
                        .equals(after.getFirst().lines().toList());
            case NUMBER, DATE, YES_NO, CHOICE -> before.equals(after);
        };
    }

    /** The column of the question a refusal is about. */
    Optional<String> column(ProblemException wrong) {
        boolean answer =
                Set.of("mentoring.answer.bad", "mentoring.answer.missing").contains(wrong.code());
        return answer
                ? fields.stream()
                        .filter(field -> wrong.arguments().contains(field.label()))
                        .findFirst()
                        .map(AnswerCells::key)
                : Optional.empty();
    }
}
