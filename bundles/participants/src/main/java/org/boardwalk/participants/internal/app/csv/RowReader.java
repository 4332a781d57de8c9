package org.boardwalk.participants.internal.app.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.boardwalk.participants.api.ParticipantDetails;
import org.boardwalk.participants.api.ParticipantStatus;
import org.boardwalk.participants.api.imports.ImportField;
import org.boardwalk.participants.internal.domain.DetailsRules;
import org.boardwalk.platform.tables.api.TableFormat.DateOrder;
import org.boardwalk.platform.tables.api.TableReport.Problem;
import org.boardwalk.platform.tables.api.csv.CsvTable;
import org.boardwalk.platform.tables.api.csv.CsvText;
import org.boardwalk.platform.tables.api.csv.Dates;

/** Turns rows of text into what they say about people, and collects everything that is wrong with them. */
public final class RowReader {
    private static final ParticipantDetails NOBODY =
            ParticipantDetails.builder().build();

    private final List<String> header;
    private final Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
    private final DateOrder order;
    private final LocalDate today;
    private final Terms terms;
    private final List<Problem> problems = new ArrayList<>();

    public RowReader(
            List<String> header, List<Optional<ImportField>> meanings, DateOrder order, LocalDate today, Terms terms) {
        this.header = header;
        this.order = order;
        this.today = today;
        this.terms = terms;
        for (int i = 0; i < meanings.size() && i < header.size(); i++) {
            int column = i;
            meanings.get(i).ifPresent(field -> columns.put(field, column));
        }
    }

    public List<Problem> problems() {
        return problems;
    }

    /** What the row says; read {@link #problems()} afterwards. */
    public ImportRow read(CsvTable.Row row) {
        ImportRow result = ImportRow.empty(row.number());
        if (row.cells().size() > header.size()
                && row.cells().subList(header.size(), row.cells().size()).stream()
                        .anyMatch(c -> !c.isBlank())) {
            problems.add(new Problem(row.number(), "", "", true, "platform.tables.tooManyCells", List.of()));
        }
        for (Map.Entry<ImportField, Integer> column : columns.entrySet()) {
            String cell = CsvText.unguarded(row.cell(column.getValue()));
            if (!cell.isEmpty()) {
                result = put(result, column.getKey(), cell);
            }
        }
        return checked(result);
    }

    private ImportRow put(ImportRow row, ImportField field, String cell) {
        switch (field) {
            case BIRTH_DATE, ENTRY_DATE, EXIT_DATE -> date(row, field, cell);
            case FULL_NAME -> fullName(row, cell);
            case LANGUAGE -> row.texts().put(field, Cells.language(cell));
            case STATE -> row.texts().put(field, Cells.state(cell));
            case ZIP -> row.texts().put(field, Cells.zip(cell));
            case PROGRAMME -> term(row, field, cell, terms::programme);
            case FUNDING -> term(row, field, cell, terms::funding);
            case PRIORITY -> term(row, field, cell, word -> Cells.priority(word).map(Enum::name));
            case PLANNER -> row.texts().put(field, cell.toLowerCase(Locale.ROOT));
            case STATUS -> {
                return status(row, cell);
            }
            default -> row.texts().put(field, cell);
        }
        return row;
    }

    private void date(ImportRow row, ImportField field, String cell) {
        Dates.parse(cell, order, today)
                .ifPresentOrElse(
                        date -> row.dates().put(field, date),
                        () -> error(row, field, cell, "platform.tables.date", List.of()));
    }

    private ImportRow status(ImportRow row, String cell) {
        Optional<ParticipantStatus> status = Cells.status(cell);
        if (status.isEmpty()) {
            error(row, ImportField.STATUS, cell, "participants.import.status", List.of());
        }
        return status.map(row::withStatus).orElse(row);
    }

    private void term(ImportRow row, ImportField field, String cell, Function<String, Optional<String>> codes) {
        codes.apply(cell)
                .ifPresentOrElse(
                        code -> row.texts().put(field, code),
                        () -> error(row, field, cell, "participants.import." + field.key(), List.of()));
    }

    /** "Family, Given", or the last word as the family name. */
    private void fullName(ImportRow row, String cell) {
        int comma = cell.indexOf(',');
        int cut = comma >= 0 ? comma : cell.lastIndexOf(' ');
        String first = cut < 0 ? cell : cell.substring(0, cut).strip();
        String second = cut < 0 ? "" : cell.substring(cut + 1).strip();
        row.texts().putIfAbsent(ImportField.GIVEN_NAME, comma >= 0 ? second : first);
        row.texts().putIfAbsent(ImportField.FAMILY_NAME, comma >= 0 ? first : second);
    }

    /** The same rules as for a form. */
    private ImportRow checked(ImportRow row) {
        ParticipantDetails details = DetailsRules.tidy(row.onto(NOBODY));
        for (DetailsRules.Finding finding : DetailsRules.check(details, today)) {
            ImportField field = field(finding.field());
            error(row, field, row.text(field), finding.code(), finding.arguments());
        }
        tidy(row, details);
        spell(row);
        return row;
    }

    private void tidy(ImportRow row, ParticipantDetails details) {
        row.texts().computeIfPresent(ImportField.GIVEN_NAME, (field, text) -> details.givenName());
        row.texts().computeIfPresent(ImportField.FAMILY_NAME, (field, text) -> details.familyName());
        row.texts().computeIfPresent(ImportField.PREFERRED_NAME, (field, text) -> details.preferredName());
        row.texts().computeIfPresent(ImportField.PHONE, (field, text) -> details.phone());
        row.texts().computeIfPresent(ImportField.STREET, (field, text) -> details.street());
        row.texts().computeIfPresent(ImportField.CITY, (field, text) -> details.city());
        row.texts().computeIfPresent(ImportField.COUNTY, (field, text) -> details.county());
        row.texts().computeIfPresent(ImportField.STATE, (field, text) -> details.state());
    }

    private void spell(ImportRow row) {
        row.date(ImportField.EXIT_DATE).ifPresent(exit -> {
            boolean early =
                    row.date(ImportField.ENTRY_DATE).filter(exit::isBefore).isPresent();
            if (early || exit.isAfter(today)) {
                String code = early ? "participants.exitBeforeEntry" : "participants.futureDate";
                error(row, ImportField.EXIT_DATE, exit.toString(), code, List.of());
            }
        });
    }

    private void error(ImportRow row, ImportField field, String value, String code, List<Object> arguments) {
        String shown = value.length() > 80 ? value.substring(0, 79) + "…" : value;
        problems.add(new Problem(row.number(), column(field), shown, true, code, arguments));
    }

    /** The column's name in the file; names may come from the full name. */
    private String column(ImportField field) {
        Integer column = columns.get(field);
        if (column == null && (field == ImportField.GIVEN_NAME || field == ImportField.FAMILY_NAME)) {
            column = columns.get(ImportField.FULL_NAME);
        }
        return column == null ? "" : header.get(column);
    }

    private static ImportField field(String key) {
        for (ImportField field : ImportField.values()) {
            if (field.key().equals(key)) {
                return field;
            }
        }
        throw new IllegalArgumentException(key);
    }
}
