package org.boardwalk.platform.persistence.internal.backup;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * What a column holds, whatever its database calls it. Dates and times are read as text: no calendar and no time zone can
 * shift them.
 */
public enum Kind {
    /** A JSON string. */
    TEXT {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object parse(JsonParser in) {
            return in.getString();
        }
    },
    /** A JSON number without a fraction. */
    WHOLE {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            return row.getLong(column);
        }

        @Override
        void write(JsonGenerator out, Object value) {
            out.writeNumber((long) value);
        }

        @Override
        Object parse(JsonParser in) {
            return in.getLongValue();
        }
    },
    /** A JSON number, exact. */
    DECIMAL {
        @Override
        @Nullable
        Object value(ResultSet row, int column) throws SQLException {
            BigDecimal exact = row.getBigDecimal(column);
            return exact == null ? null : exact.stripTrailingZeros();
        }

        @Override
        void write(JsonGenerator out, Object value) {
            out.writeNumber(((BigDecimal) value).toPlainString());
        }

        @Override
        Object parse(JsonParser in) {
            return in.getDecimalValue().stripTrailingZeros();
        }
    },
    /** A JSON number, as exact as 64 bits are. */
    FRACTION {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            // Some databases know no negative zero.
            return row.getDouble(column) + 0.0;
        }

        @Override
        void write(JsonGenerator out, Object value) {
            out.writeNumber((double) value);
        }

        @Override
        Object parse(JsonParser in) {
            return in.getDoubleValue();
        }
    },
    /** A JSON boolean. */
    BOOLEAN {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            return row.getBoolean(column);
        }

        @Override
        void write(JsonGenerator out, Object value) {
            out.writeBoolean((boolean) value);
        }

        @Override
        Object parse(JsonParser in) {
            return in.getBooleanValue();
        }
    },
    /** ISO 8601, such as 2026-07-01. */
    DATE {
        @Override
        @Nullable
        Object value(ResultSet row, int column) throws SQLException {
            String text = row.getString(column);
            return text == null ? null : LocalDate.parse(text);
        }

        @Override
        Object parse(JsonParser in) {
            return LocalDate.parse(in.getString());
        }
    },
    /** A time of day in ISO 8601. */
    TIME {
        @Override
        @Nullable
        Object value(ResultSet row, int column) throws SQLException {
            String text = row.getString(column);
            return text == null ? null : LocalTime.parse(text);
        }

        @Override
        Object parse(JsonParser in) {
            return LocalTime.parse(in.getString());
        }
    },
    /** An instant in UTC, as ISO 8601 without a zone. */
    TIMESTAMP {
        @Override
        @Nullable
        Object value(ResultSet row, int column) throws SQLException {
            String text = row.getString(column);
            return text == null ? null : LocalDateTime.parse(text.replace(' ', 'T'));
        }

        @Override
        Object parse(JsonParser in) {
            return LocalDateTime.parse(in.getString());
        }
    },
    /** Base64. */
    BYTES {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            return row.getBytes(column);
        }

        @Override
        void write(JsonGenerator out, Object value) {
            out.writeBinary((byte[]) value);
        }

        @Override
        Object parse(JsonParser in) {
            return in.getBinaryValue();
        }
    };

    /** Empty for a type that no column of a module may have: the two databases do not share it. */
    static Optional<Kind> of(int jdbcType) {
        return Optional.ofNullable(
                switch (jdbcType) {
                    case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
                    case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
                    case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
                    case Types.REAL, Types.FLOAT, Types.DOUBLE -> FRACTION;
                    case Types.BIT, Types.BOOLEAN -> BOOLEAN;
                    case Types.DATE -> DATE;
                    case Types.TIME -> TIME;
                    case Types.TIMESTAMP -> TIMESTAMP;
                    case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
                    default -> null;
                });
    }

    /** Null for SQL's NULL. */
    public final @Nullable Object read(ResultSet row, int column) throws SQLException {
        Object value = value(row, column);
        return row.wasNull() ? null : value;
    }

    /** Anything when the column is NULL. */
    abstract @Nullable Object value(ResultSet row, int column) throws SQLException;

    void write(JsonGenerator out, Object value) {
        out.writeString(value.toString());
    }

    /** The value the parser stands at. */
    abstract Object parse(JsonParser in);
}
