package org.boardwalk.platform.persistence.internal.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of one table as lines of JSON, one object each, columns in the order of their names, ASCII only: equal rows are equal
 * lines, whatever database they come from.
 */
final class RowLines implements AutoCloseable {
    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            // Text may be cut in the middle of a surrogate pair.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());
    private static final ObjectWriter WRITER = MAPPER.writer().withRootValueSeparator("");

    private final List<DataTable.Column> columns;
    private final Line line = new Line();
    private final JsonGenerator json = WRITER.createGenerator(line);

    RowLines(List<DataTable.Column> columns) {
        this.columns = columns;
    }

    /** @param values in the order of the columns, null for NULL */
    Line line(@Nullable Object[] values) {
        line.reset();
        json.writeStartObject();
        for (int i = 0; i < values.length; i++) {
            json.writeName(columns.get(i).name());
            Object value = values[i];
            if (value == null) {
                json.writeNull();
            } else {
                columns.get(i).kind().write(json, value);
            }
        }
        json.writeEndObject();
        json.flush();
        line.write('\n');
        return line;
    }

    /** Calls for each line of a file; the array is a new one each time. */
    void read(InputStream in, RowTaker taker) throws IOException, java.sql.SQLException {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            places.put(columns.get(i).name(), i);
        }
        try (JsonParser parser = MAPPER.createParser(in)) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                taker.take(row(parser, places));
            }
        }
    }

    private @Nullable Object[] row(JsonParser parser, Map<String, Integer> places) throws IOException {
        @Nullable Object[] values = new Object[columns.size()];
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Integer place = places.get(parser.currentName());
            if (place == null) {
                throw new IOException("There is no column " + parser.currentName());
            }
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                values[place] = columns.get(place).kind().parse(parser);
            }
        }
        return values;
    }

    @Override
    public void close() {
        json.close();
    }

    /** Takes one row. */
    @FunctionalInterface
    interface RowTaker {
        void take(@Nullable Object[] values) throws java.sql.SQLException;
    }

    /** Bytes of one line; the next one takes its place. */
    static final class Line extends ByteArrayOutputStream {
        void addTo(RowSum sum) {
            sum.add(buf, count);
        }

        void writeLine(OutputStream out) throws IOException {
            out.write(buf, 0, count);
        }
    }
}
