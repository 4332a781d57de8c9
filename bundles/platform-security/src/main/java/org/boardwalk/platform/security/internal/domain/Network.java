package org.boardwalk.platform.security.internal.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What counts as one place on the network. */
public final class Network {
    /** An IPv6 connection owns at least a /64 and may use a new address of it for every try. */
    private static final int IPV6_PREFIX_BYTES = 8;

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private Network() {}

    /** An IPv6 address cut to its first 64 bits; anything else as it is. Never asks a name server. */
    public static String of(String address) {
        String plain = address.strip().replaceAll("%.*$|^\\[|]$", "");
        if (!IPV6.matcher(plain).matches()) {
            return plain;
        }
        try {
            byte[] bytes = InetAddress.getByName(plain).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, IPV6_PREFIX_BYTES) : plain;
        } catch (UnknownHostException e) {
            return plain;
        }
    }
}
