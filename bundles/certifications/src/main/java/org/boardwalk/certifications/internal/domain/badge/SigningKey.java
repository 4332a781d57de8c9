package org.boardwalk.certifications.internal.domain.badge;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/**
 * A key that can sign. Ed25519 is the platform's own (RFC 8032).
 *
 * @param did its public half
 */
public record SigningKey(String did, PrivateKey secret) {
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean verify(PublicKey key, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            // A signature of the wrong length or form is thrown, not answered.
            return false;
        }
    }

    @Override
    public String toString() {
        return did;
    }
}
