package org.boardwalk.matching.placement;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.boardwalk.matching.model.HrInstance;
import org.boardwalk.matching.model.Labels;

/**
 * The recorded tie-break: policy order first, then a lottery. A draw is the first eight bytes of the SHA-256 of
 * {@code seed:resident:label} (or {@code seed:hospital:label}) as a number, the smallest first: anybody can repeat it by
 * hand, and it does not change when others come or go.
 */
final class TieOrder {
    private final HrInstance instance;
    private final long seed;
    private final Labels labels;
    private final MessageDigest digest;

    TieOrder(HrInstance instance, long seed, Labels labels) {
        this.instance = instance;
        this.seed = seed;
        this.labels = labels;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /** All residents, who goes first first. */
    int[] residents() {
        long[] draws = IntStream.range(0, instance.residents().owners())
                .mapToLong(r -> draw("resident", labels.people().apply(r)))
                .toArray();
        return IntStream.range(0, draws.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(instance::priority)
                        .thenComparing((a, b) -> Long.compareUnsigned(draws[a], draws[b])))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** All hospitals, which goes first first. */
    int[] hospitals() {
        long[] draws = IntStream.range(0, instance.hospitals().owners())
                .mapToLong(h -> draw("hospital", labels.places().apply(h)))
                .toArray();
        return IntStream.range(0, draws.length)
                .boxed()
                .sorted((a, b) -> Long.compareUnsigned(draws[a], draws[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private long draw(String side, String label) {
        byte[] text = (seed + ":" + side + ":" + label).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(digest.digest(text)).getLong();
    }
}
