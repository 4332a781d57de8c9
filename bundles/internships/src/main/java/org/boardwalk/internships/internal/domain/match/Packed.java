package org.boardwalk.internships.internal.domain.match;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Bytes as gzip (RFC 1952). */
final class Packed {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Packed() {}

    interface Writer {
        void write(OutputStream to) throws IOException;
    }

    static byte[] written(Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(bytes);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    static byte[] packed(byte[] bytes) {
        return written(to -> {
            try (GZIPOutputStream zip = new GZIPOutputStream(to)) {
                zip.write(bytes);
            }
        });
    }

    static byte[] unpacked(byte[] bytes) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return zip.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] json(Object value) {
        return packed(MAPPER.writeValueAsBytes(value));
    }

    static <T> T read(byte[] bytes, Class<T> type) {
        return MAPPER.readValue(unpacked(bytes), type);
    }
}
