package org.boardwalk.platform.core.internal.tables;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.text.Sentence;
import org.boardwalk.platform.api.text.Texts;
import org.boardwalk.platform.tables.api.TableColumn;
import org.boardwalk.platform.tables.api.TableColumn.Choice;
import org.boardwalk.platform.tables.api.TableFormat.DateOrder;
import org.boardwalk.platform.tables.api.csv.CsvText;
import org.boardwalk.platform.tables.api.csv.Dates;
import org.boardwalk.platform.tables.api.csv.Headers;
import org.boardwalk.platform.tables.api.csv.Numbers;

/** Turns the cells of one column into what they say. */
final class CellReader {
    private static final char UNREADABLE = '\uFFFD';

    private final TableColumn column;
    private final DateOrder order;
    private final LocalDate today;
    private final Map<String, String> choices = new HashMap<>();

    CellReader(TableColumn column, DateOrder order, LocalDate today, Texts texts) {
        this.column = column;
        this.order = order;
        this.today = today;
        for (Choice choice : column.choices()) {
            choices.put(Headers.bare(choice.code()), choice.code());
        }
        for (Choice choice : column.choices()) {
            texts.locales()
                    .forEach(locale ->
                            choices.putIfAbsent(Headers.bare(texts.text(locale, choice.text())), choice.code()));
        }
    }

    TableColumn column() {
        return column;
    }

    /** Without spaces around it and without the guard of a formula. */
    static String plain(String cell) {
        return CsvText.unguarded(cell.strip());
    }

    /**
     * What a cell that is not empty says.
     *
     * @param wrong told when it cannot be understood; then the result is empty
     */
    Optional<Object> read(String cell, Consumer<Sentence> wrong) {
        Optional<Sentence> unfit = unfit(cell);
        Optional<Object> value = unfit.isPresent() ? Optional.empty() : value(cell);
        if (value.isEmpty()) {
            wrong.accept(unfit.orElseGet(this::notUnderstood));
        }
        return value;
    }

    private Optional<Sentence> unfit(String cell) {
        if (cell.chars().anyMatch(CellReader::isUnreadable)) {
            return Optional.of(Sentence.of("platform.tables.unreadable"));
        }
        return cell.length() > column.longest()
                ? Optional.of(Sentence.of("platform.tables.tooLong", column.longest()))
                : Optional.empty();
    }

    private Optional<Object> value(String cell) {
        return switch (column.kind()) {
            case TEXT -> Optional.of(cell);
            case DATE -> Dates.parse(cell, order, today).map(date -> date);
            case NUMBER -> Numbers.parse(cell).map(number -> number);
            case CHOICE -> Optional.ofNullable(choices.get(Headers.bare(cell)));
        };
    }

    private Sentence notUnderstood() {
        return switch (column.kind()) {
            case DATE -> Sentence.of("platform.tables.date");
            case NUMBER -> Sentence.of("platform.tables.number");
            case CHOICE, TEXT -> Sentence.of("platform.tables.choice", codes());
        };
    }

    private String codes() {
        return column.choices().stream().map(Choice::code).collect(Collectors.joining(", "));
    }

    /** No database takes a zero in a text, and nobody wrote the other control characters on purpose. */
    private static boolean isUnreadable(int c) {
        return c == UNREADABLE || c < ' ' && c != '\n' && c != '\r' && c != '\t';
    }
}
