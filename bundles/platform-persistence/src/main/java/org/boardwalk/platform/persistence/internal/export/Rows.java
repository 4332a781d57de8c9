package org.boardwalk.platform.persistence.internal.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.boardwalk.platform.api.export.DataExport.Format;
import org.boardwalk.platform.persistence.internal.backup.DataTable;
import org.boardwalk.platform.persistence.internal.backup.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes the rows of a table, one at a time however many there are. */
final class Rows {
    private static final int ROWS_AT_ONCE = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Rows() {}

    /** @return how many */
    static long write(Connection connection, ExportTable table, Format format, OutputStream out)
            throws SQLException, IOException {
        if (format == Format.CSV) {
            out.write(line(table.columns().stream().map(DataTable.Column::name).toList()));
        }
        try (PreparedStatement select = connection.prepareStatement(table.selectRows())) {
            select.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = select.executeQuery()) {
                long count = 0;
                while (rows.next()) {
                    @Nullable Object[] values = values(table, rows);
                    out.write(format == Format.CSV ? csv(values) : json(table.columns(), values));
                    count++;
                }
                return count;
            }
        }
    }

    private static @Nullable Object[] values(ExportTable table, ResultSet row) throws SQLException {
        @Nullable Object[] values = new Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            DataTable.Column column = table.columns().get(i);
            boolean bytes = column.kind() == Kind.BYTES;
            Object value = (bytes ? Kind.TEXT : column.kind()).read(row, i + 1);
            values[i] = bytes && value != null ? folder(table, column, value.toString()) : value;
        }
        return values;
    }

    /** Where the file is; a file in pieces has a name of its own there. */
    private static String folder(ExportTable table, DataTable.Column column, String key) {
        String path = table.filePath(column, key, null);
        return table.described().files().isEmpty() ? path : path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static byte[] csv(@Nullable Object[] values) {
        return line(Arrays.stream(values)
                .map(value -> value == null ? "" : text(value))
                .toList());
    }

    private static byte[] line(List<String> cells) {
        return (cells.stream().map(Rows::cell).collect(Collectors.joining(",")) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(one -> one == ',' || one == '"' || one == '\r' || one == '\n');
        return plain && text.equals(text.strip()) ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String text(Object value) {
        return switch (value) {
            case LocalDateTime at -> at + "Z";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private static byte[] json(List<DataTable.Column> columns, @Nullable Object[] values) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            for (int i = 0; i < values.length; i++) {
                json.writeName(columns.get(i).name());
                write(json, values[i]);
            }
            json.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static void write(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number.toPlainString());
            case Boolean flag -> json.writeBoolean(flag);
            default -> json.writeString(text(value));
        }
    }
}
