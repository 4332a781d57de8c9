package org.boardwalk.platform.persistence.internal.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where the files of an export go, one after the other. */
interface Target {
    /** Closed before the next one is opened. */
    OutputStream open(String path) throws IOException;

    /** Files below a directory. */
    static Target directory(Path directory) {
        return path -> {
            Path file = directory.resolve(path);
            Files.createDirectories(file.getParent());
            return new BufferedOutputStream(Files.newOutputStream(file));
        };
    }

    /** Entries of a ZIP file. */
    static Target zip(ZipOutputStream zip) {
        return path -> {
            zip.putNextEntry(new ZipEntry(path));
            return new FilterOutputStream(zip) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    zip.closeEntry();
                }
            };
        };
    }
}
