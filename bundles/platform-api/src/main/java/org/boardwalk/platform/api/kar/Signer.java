package org.boardwalk.platform.api.kar;

import java.time.Instant;

/**
 * Whose key signed a module.
 *
 * @param fingerprint SHA-256 of the certificate: 64 hexadecimal digits in capitals, a colon between each two, as {@code
 *     keytool -list} prints it
 * @param name the certificate's subject, as RFC 2253 writes it
 * @param from since when the certificate is valid
 * @param until until when it is
 * @param trusted whether the board trusts it
 * @param pem the certificate itself
 */
public record Signer(String fingerprint, String name, Instant from, Instant until, boolean trusted, String pem) {}
