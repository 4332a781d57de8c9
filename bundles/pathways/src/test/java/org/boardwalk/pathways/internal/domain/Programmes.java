package org.boardwalk.pathways.internal.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.boardwalk.pathways.api.model.Pathway;
import org.boardwalk.pathways.internal.domain.file.PathwayFile;

/** The programmes that ship. */
public final class Programmes {
    public static final List<String> CODES = List.of("hit-technician", "cnc-operator");

    private Programmes() {}

    public static Pathway hit() {
        return PathwayFile.read(json("hit-technician"));
    }

    public static Pathway cnc() {
        return PathwayFile.read(json("cnc-operator"));
    }

    public static List<Pathway> all() {
        return List.of(hit(), cnc());
    }

    public static String json(String code) {
        try (InputStream file = Programmes.class.getResourceAsStream("/programmes/" + code + ".json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
