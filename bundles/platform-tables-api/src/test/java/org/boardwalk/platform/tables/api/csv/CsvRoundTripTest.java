package org.boardwalk.platform.tables.api.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.boardwalk.platform.tables.api.TableFormat.DateOrder;

/** What is written is read again, whatever is in it. */
class CsvRoundTripTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Property(tries = 300)
    void what_is_written_is_read_again(@ForAll("tables") List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvText csv = new CsvText(out);
        csv.row(List.of("one", "two", "three"));
        rows.forEach(csv::row);
        csv.flush();
        CsvTable table = CsvReader.read(TextDecoder.decode(out.toByteArray(), StandardCharsets.UTF_8), ',');
        assertThat(table.broken()).isEmpty();
        assertThat(table.header()).containsExactly("one", "two", "three");
        List<List<String>> expected = rows.stream()
                .filter(row -> !row.stream().allMatch(String::isBlank))
                .toList();
        assertThat(table.rows().stream()
                        .map(row -> row.cells().stream().map(CsvText::unguarded).toList()))
                .containsExactlyElementsOf(expected);
    }

    @Property(tries = 200)
    void rows_keep_the_numbers_of_the_spreadsheet(@ForAll("tables") List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvText csv = new CsvText(out);
        csv.row(List.of("one", "two", "three"));
        rows.forEach(csv::row);
        csv.flush();
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).stream().allMatch(String::isBlank)) {
                expected.add(i + 2);
            }
        }
        CsvTable table = CsvReader.read(TextDecoder.decode(out.toByteArray(), StandardCharsets.UTF_8), ',');
        assertThat(table.rows()).extracting(CsvTable.Row::number).containsExactlyElementsOf(expected);
    }

    @Property(tries = 200)
    void delimiter_and_encoding_are_recognised(
            @ForAll("people") List<List<String>> people,
            @ForAll("delimiters") char delimiter,
            @ForAll("charsets") Charset charset) {
        String text = "Nombre%1$sApellido%1$sCiudad%n".formatted(delimiter)
                + people.stream()
                        .map(row -> String.join(String.valueOf(delimiter), row))
                        .collect(Collectors.joining("\r\n"));
        byte[] bytes = text.getBytes(charset);
        Charset found = TextDecoder.detect(bytes);
        assertThat(TextDecoder.decode(bytes, found)).isEqualTo(text);
        assertThat(Delimiters.detect(text)).isEqualTo(delimiter);
    }

    @Property
    void a_date_is_read_in_the_order_it_is_written_in(
            @ForAll @IntRange(min = 0, max = 40_000) int days, @ForAll DateOrder order) {
        LocalDate date = TODAY.minusDays(days);
        String pattern =
                switch (order) {
                    case MONTH_DAY_YEAR -> "M/d/yyyy";
                    case DAY_MONTH_YEAR -> "dd.MM.yyyy";
                    case YEAR_MONTH_DAY -> "yyyy/MM/dd";
                };
        assertThat(Dates.parse(DateTimeFormatter.ofPattern(pattern).format(date), order, TODAY))
                .contains(date);
        assertThat(Dates.parse(date.toString(), order, TODAY)).contains(date);
        assertThat(Dates.parse(date.toString().replace("-", ""), order, TODAY)).contains(date);
    }

    @Property
    void no_text_makes_the_date_reader_fail(@ForAll String text) {
        Dates.parse(text, DateOrder.MONTH_DAY_YEAR, TODAY);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("ab ,;\"'=+-@\n\r\té中\u00A0").ofMaxLength(8);
        return cell.list().ofSize(3).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<List<String>>> people() {
        Arbitrary<String> given = Arbitraries.of("José", "María", "Íñigo", "Ana", "Zoë", "Núria", "Begoña");
        Arbitrary<String> family = Arbitraries.of("Núñez", "García", "Peña", "Martínez", "Muñoz", "Álvarez");
        Arbitrary<String> city = Arbitraries.of("Cleveland", "Lorain", "San José");
        return Combinators.combine(given, family, city)
                .as(List::of)
                .list()
                .ofMinSize(3)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman", "IBM850")
                .map(Charset::forName);
    }
}
