package org.boardwalk.platform.persistence.internal.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** How plain values, as a backup holds them, get into a database, and what it keeps of them. */
public enum StoredValues {
    /** Takes dates and times as text; its times of day have whole seconds. */
    DERBY {
        @Override
        public Object kept(Object value) {
            return value instanceof LocalTime time ? time.truncatedTo(ChronoUnit.SECONDS) : value;
        }

        @Override
        public void set(PreparedStatement statement, int index, Object value) throws SQLException {
            switch (value) {
                case LocalDateTime at -> statement.setString(index, DERBY_TIMESTAMP.format(at));
                case LocalDate date -> statement.setString(index, date.toString());
                case LocalTime time -> statement.setString(index, DERBY_TIME.format(time));
                default -> setPlain(statement, index, value);
            }
        }
    },

    /** Keeps microseconds, and no text that is not Unicode: neither NUL nor half a surrogate pair. */
    POSTGRESQL {
        @Override
        public Object kept(Object value) {
            return switch (value) {
                case LocalDateTime at -> at.truncatedTo(ChronoUnit.MICROS);
                case LocalTime time -> time.truncatedTo(ChronoUnit.MICROS);
                case String text -> unicode(text);
                default -> value;
            };
        }

        @Override
        public void set(PreparedStatement statement, int index, Object value) throws SQLException {
            switch (value) {
                case LocalDateTime at -> statement.setObject(index, at);
                case LocalDate date -> statement.setObject(index, date);
                case LocalTime time -> statement.setObject(index, time);
                default -> setPlain(statement, index, value);
            }
        }
    };

    private static final DateTimeFormatter DERBY_TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DERBY_TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.nnnnnnnnn");
    private static final char REPLACEMENT = '\uFFFD';

    /** What is there when the value is read again. */
    public abstract Object kept(Object value);

    /** Only for what {@link #kept} returned. */
    public abstract void set(PreparedStatement statement, int index, Object value) throws SQLException;

    private static void setPlain(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case String text -> statement.setString(index, text);
            case byte[] bytes -> statement.setBytes(index, bytes);
            default -> statement.setObject(index, value);
        }
    }

    private static String unicode(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                        ? REPLACEMENT
                        : point)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
