package org.boardwalk.platform.persistence.internal.backup;

import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Whether two tables hold the same rows, in whatever order, for databases order text differently: the number of rows, and
 * the sum, modulo 2^256, of the SHA-256 of each one's line.
 */
final class RowSum {
    private static final int BYTE = 0xFF;

    private final MessageDigest digest = Digests.sha256();
    private final byte[] sum = new byte[digest.getDigestLength()];
    private long rows;

    void add(byte[] line, int length) {
        digest.update(line, 0, length);
        byte[] hash = digest.digest();
        int carry = 0;
        for (int i = sum.length - 1; i >= 0; i--) {
            int total = (sum[i] & BYTE) + (hash[i] & BYTE) + carry;
            sum[i] = (byte) total;
            carry = total >> Byte.SIZE;
        }
        rows++;
    }

    long rows() {
        return rows;
    }

    String hex() {
        return HexFormat.of().formatHex(sum);
    }
}
