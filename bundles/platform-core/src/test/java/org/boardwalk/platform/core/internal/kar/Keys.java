package org.boardwalk.platform.core.internal.kar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** A developer's key, made with the tool every JDK has. */
record Keys(PrivateKey key, X509Certificate certificate) {
    private static final String PASSWORD = "only-a-test";

    static Keys make(String name, String... options) {
        return inFolder(folder -> make(folder.resolve("keys.p12"), name, options));
    }

    private static Keys make(Path store, String name, String... options) throws IOException {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    "dev",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=" + name,
                    "-keystore",
                    store.toString(),
                    "-storepass",
                    PASSWORD));
            command.addAll(List.of(options));
            Process keytool = new ProcessBuilder(command).inheritIO().start();
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException("keytool failed");
            }
            KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
            return new Keys((PrivateKey) keys.getKey("dev", PASSWORD.toCharArray()), (X509Certificate)
                    keys.getCertificate("dev"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T in(Path folder) throws IOException;
    }

    private static <T> T inFolder(Work<T> work) {
        try {
            Path folder = Files.createTempDirectory("keys");
            try {
                return work.in(folder);
            } finally {
                KarCheck.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fingerprint() {
        return Certificates.describe(certificate, any -> false).fingerprint();
    }

    /** As {@code jarsigner} does. */
    byte[] sign(byte[] archive) {
        return inFolder(folder -> sign(Files.write(folder.resolve("unsigned.kar"), archive)));
    }

    private byte[] sign(Path file) throws IOException {
        try {
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                new JarSigner.Builder(
                                key,
                                CertificateFactory.getInstance("X.509")
                                        .generateCertPath(List.<Certificate>of(certificate)))
                        .signerName(certificate.getSerialNumber().toString(36).substring(0, 4))
                        .build()
                        .sign(zip, signed);
            }
            return signed.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] read(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }
}
