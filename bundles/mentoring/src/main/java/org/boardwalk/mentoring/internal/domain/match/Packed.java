package org.boardwalk.mentoring.internal.domain.match;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.boardwalk.mentoring.api.match.WhatIf;
import tools.jackson.databind.json.JsonMapper;

/** Bytes as gzip (RFC 1952); quickly rather than as small as can be. */
final class Packed {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(WhatIf.class, Kinds.class).build();

    private Packed() {}

    /** How the kinds of changes are called in JSON. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = WhatIf.Seats.class, name = "seats"),
        @JsonSubTypes.Type(value = WhatIf.WithoutMentor.class, name = "withoutMentor"),
        @JsonSubTypes.Type(value = WhatIf.WithoutMentee.class, name = "withoutMentee"),
        @JsonSubTypes.Type(value = WhatIf.Apart.class, name = "apart"),
        @JsonSubTypes.Type(value = WhatIf.Screened.class, name = "screened"),
        @JsonSubTypes.Type(value = WhatIf.Criteria.class, name = "criteria")
    })
    private interface Kinds {}

    interface Writer {
        void write(OutputStream to) throws IOException;
    }

    static byte[] of(Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new Quick(bytes)) {
            writer.write(zip);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    private static final class Quick extends GZIPOutputStream {
        private static final int BUFFER = 1 << 16;

        Quick(OutputStream to) throws IOException {
            super(to, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    static byte[] unpacked(byte[] bytes) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return zip.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] json(Object value) {
        return of(to -> MAPPER.writeValue(to, value));
    }

    static <T> T read(byte[] bytes, Class<T> type) {
        return MAPPER.readValue(unpacked(bytes), type);
    }
}
