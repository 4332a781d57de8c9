package org.boardwalk.platform.core.internal.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.boardwalk.platform.api.kar.Signer;
import org.boardwalk.platform.api.problem.ProblemException;
import org.boardwalk.platform.core.internal.config.ConfigFile;
import org.boardwalk.platform.core.internal.kar.Certificates;

/** The certificates the board trusts: one PEM file each. */
final class TrustedSigners {
    private static final String ENDING = ".pem";

    private final Path directory;

    TrustedSigners(Path directory) {
        this.directory = directory;
    }

    List<Signer> list() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(TrustedSigners::read)
                    .sorted(Comparator.comparing(Signer::name).thenComparing(Signer::fingerprint))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean trusts(String fingerprint) {
        return list().stream().anyMatch(signer -> signer.fingerprint().equals(fingerprint));
    }

    void add(Signer signer) throws IOException {
        Files.createDirectories(directory);
        ConfigFile.replace(file(signer), signer.pem().getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws ProblemException {@code platform.kar.notTrusted} */
    Signer remove(String fingerprint) throws IOException {
        Signer gone = list().stream()
                .filter(signer -> signer.fingerprint().equalsIgnoreCase(fingerprint.strip()))
                .findFirst()
                .orElseThrow(() -> new ProblemException("platform.kar.notTrusted", fingerprint));
        Files.delete(file(gone));
        return gone;
    }

    /** The name says nothing: who may write here decides what is trusted. */
    private static Signer read(Path file) {
        try {
            return Certificates.describe(Certificates.read(Files.readAllBytes(file)), any -> true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(Signer signer) {
        return directory.resolve(signer.fingerprint().replace(":", "").toLowerCase(Locale.ROOT) + ENDING);
    }
}
