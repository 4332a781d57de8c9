package org.boardwalk.platform.core.internal.kar;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.boardwalk.platform.api.kar.Signer;
import org.boardwalk.platform.api.problem.ProblemException;

/** Certificates as people compare and files keep them. */
public final class Certificates {
    private static final int LONGEST = 64 * 1024;
    private static final HexFormat PAIRS = HexFormat.ofDelimiter(":").withUpperCase();
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private Certificates() {}

    /**
     * @param bytes PEM or DER
     * @throws ProblemException {@code platform.kar.noCertificate}
     */
    public static X509Certificate read(byte[] bytes) {
        try {
            if (bytes.length <= LONGEST
                    && CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes))
                            instanceof X509Certificate certificate) {
                return certificate;
            }
        } catch (CertificateException e) {
            throw (ProblemException) new ProblemException("platform.kar.noCertificate").initCause(e);
        }
        throw new ProblemException("platform.kar.noCertificate");
    }

    /** @param trusted asked with the fingerprint */
    public static Signer describe(X509Certificate certificate, Predicate<String> trusted) {
        byte[] encoded = encoded(certificate);
        String fingerprint = PAIRS.formatHex(digest(encoded));
        return new Signer(
                fingerprint,
                certificate.getSubjectX500Principal().getName(),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                trusted.test(fingerprint),
                "-----BEGIN CERTIFICATE-----\n" + LINES.encodeToString(encoded) + "\n-----END CERTIFICATE-----\n");
    }

    /** SHA-256, hexadecimal. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e); // it was read from its encoding
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
