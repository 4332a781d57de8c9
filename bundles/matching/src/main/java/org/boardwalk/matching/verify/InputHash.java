package org.boardwalk.matching.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;
import org.boardwalk.matching.model.WeightedInstance;
import org.boardwalk.matching.text.PairingText;
import org.boardwalk.matching.text.PlacementText;

/** The SHA-256 of an instance's canonical text: what {@code sha256sum} says about that text as a file. */
public final class InputHash {
    private InputHash() {}

    /** As hexadecimal digits. */
    public static String of(HrInstance instance, Labels labels) {
        return hash(to -> PlacementText.write(instance, labels, to));
    }

    /** As hexadecimal digits. */
    public static String of(WeightedInstance instance, Labels labels) {
        return hash(to -> PairingText.write(instance, labels, to));
    }

    private interface Writer {
        void write(OutputStream to) throws IOException;
    }

    private static String hash(Writer writer) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            writer.write(new Digesting(digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
    }

    private static final class Digesting extends OutputStream {
        private final MessageDigest digest;

        Digesting(MessageDigest digest) {
            this.digest = digest;
        }

        @Override
        public void write(int b) {
            digest.update((byte) b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            digest.update(bytes, from, length);
        }
    }
}
