package org.boardwalk.certifications.internal.domain.badge;

import com.apicatalog.multibase.Multibase;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An identity that is its own public key: {@code did:key:z6Mk…}, base58btc of the multicodec prefix 0xed01 and the 32 bytes
 * of an Ed25519 key (W3C CCG, The did:key Method v0.9).
 */
public final class DidKey {
    private static final String METHOD = "did:key:";
    private static final byte[] ED25519 = {(byte) 0xed, 0x01};
    private static final int LENGTH = 32;
    private static final int LONGEST = 80;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private DidKey() {}

    public static String of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        byte[] prefixed = Arrays.copyOf(ED25519, ED25519.length + LENGTH);
        System.arraycopy(encoded, encoded.length - LENGTH, prefixed, ED25519.length, LENGTH);
        return METHOD + Multibase.BASE_58_BTC.encode(prefixed);
    }

    /** How a proof names the key: {@code did:key:z6Mk…#z6Mk…}. */
    static String method(String did) {
        return did + "#" + did.substring(METHOD.length());
    }

    /** Without the fragment. */
    static String did(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    static boolean is(String address) {
        return address.startsWith(METHOD);
    }

    /** The key of a {@code did:key}, with or without a fragment; empty when it is none of Ed25519 or does not fit itself. */
    static Optional<PublicKey> key(String address) {
        String did = did(address);
        if (!is(did) || did.length() > LONGEST || !address.equals(did) && !address.equals(method(did))) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Multibase.BASE_58_BTC.decode(did.substring(METHOD.length()));
            if (bytes.length != ED25519.length + LENGTH || bytes[0] != ED25519[0] || bytes[1] != ED25519[1]) {
                return Optional.empty();
            }
            byte[] encoded = Arrays.copyOf(X509, X509.length + LENGTH);
            System.arraycopy(bytes, ED25519.length, encoded, X509.length, LENGTH);
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
