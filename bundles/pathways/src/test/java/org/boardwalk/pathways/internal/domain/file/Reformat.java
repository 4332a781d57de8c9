package org.boardwalk.pathways.internal.domain.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.boardwalk.pathways.api.catalogue.PathwayFileException;

/** Brings pathway files into the form in which the product writes them: run it after editing one by hand. */
final class Reformat {
    private Reformat() {}

    public static void main(String[] files) throws IOException {
        for (String name : files) {
            Path file = Path.of(name);
            try {
                Files.writeString(file, PathwayFile.write(PathwayFile.read(Files.readString(file))));
            } catch (PathwayFileException e) {
                e.mistakes().forEach(mistake -> System.err.println(name + ": " + mistake));
            }
        }
    }
}
