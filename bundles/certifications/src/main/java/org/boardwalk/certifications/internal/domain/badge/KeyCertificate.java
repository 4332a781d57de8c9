package org.boardwalk.certifications.internal.domain.badge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * A certificate a key signs for itself (RFC 5280, RFC 8410). Nobody trusts it: a PKCS#12 file keeps no private key without
 * one, and it says when the key was made.
 */
public final class KeyCertificate {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int INTEGER = 0x02;
    private static final int BITS = 0x03;
    private static final int UTF8 = 0x0c;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int VERSION = 0xa0;
    private static final byte[] V3 = {INTEGER, 1, 2};
    private static final byte[] COMMON_NAME = HexFormat.of().parseHex("0603550403");
    private static final byte[] ED25519 = HexFormat.of().parseHex("300506032b6570");
    private static final byte[] END = "99991231235959Z".getBytes(StandardCharsets.US_ASCII);

    private KeyCertificate() {}

    public static X509Certificate of(KeyPair pair, String name, Instant made) {
        byte[] holder = part(
                SEQUENCE, part(SET, part(SEQUENCE, COMMON_NAME, part(UTF8, name.getBytes(StandardCharsets.UTF_8)))));
        byte[] validity = part(
                SEQUENCE,
                part(GENERALIZED_TIME, TIME.format(made).getBytes(StandardCharsets.US_ASCII)),
                part(GENERALIZED_TIME, END));
        byte[] content = part(
                SEQUENCE,
                part(VERSION, V3),
                part(INTEGER, serial()),
                ED25519,
                holder,
                validity,
                holder,
                pair.getPublic().getEncoded());
        byte[] signature = new SigningKey(DidKey.of(pair.getPublic()), pair.getPrivate()).sign(content);
        return parsed(part(SEQUENCE, content, ED25519, part(BITS, new byte[1], signature)));
    }

    private static byte[] serial() {
        byte[] serial = new byte[8];
        RANDOM.nextBytes(serial);
        // Positive, and not zero in front
        serial[0] = (byte) (serial[0] & 0x7f | 0x40);
        return serial;
    }

    private static X509Certificate parsed(byte[] encoded) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] part(int tag, byte[]... contents) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] content : contents) {
            all.writeBytes(content);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = all.size();
        if (length > 0xff) {
            out.write(0x82);
            out.write(length >> 8);
        } else if (length > 0x7f) {
            out.write(0x81);
        }
        out.write(length);
        out.writeBytes(all.toByteArray());
        return out.toByteArray();
    }
}
