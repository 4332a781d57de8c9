package org.boardwalk.platform.persistence.internal.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import org.boardwalk.platform.api.problem.ProblemException;

/** Certificates somebody gave, as the file the driver wants while they are tried. */
record Authority(Path file) implements AutoCloseable {

    /** @throws ProblemException {@code platform.move.try.authority} for anything but certificates */
    static Authority of(String pem) {
        byte[] bytes = (pem.strip() + "\n").getBytes(StandardCharsets.US_ASCII);
        try {
            if (CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(bytes))
                    .isEmpty()) {
                throw new ProblemException("platform.move.try.authority");
            }
            return new Authority(Files.write(Files.createTempFile("authority", ".pem"), bytes));
        } catch (CertificateException e) {
            throw (ProblemException) new ProblemException("platform.move.try.authority").initCause(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
