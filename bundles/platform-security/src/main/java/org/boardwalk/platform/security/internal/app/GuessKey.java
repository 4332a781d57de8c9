package org.boardwalk.platform.security.internal.app;

import org.boardwalk.platform.security.internal.domain.Limit;
import org.boardwalk.platform.security.internal.domain.Names;
import org.boardwalk.platform.security.internal.domain.Network;
import org.boardwalk.platform.security.internal.domain.Secrets;

/**
 * What a try is remembered under. Digests only: people type their password into the wrong field, and an address is
 * personal data.
 */
record GuessKey(String pair, String name, String address) {
    private static final int LONGEST = 200;

    /** @param name as typed */
    static GuessKey of(String name, String address) {
        String who = cut(Names.normal(name));
        String where = cut(Network.of(address));
        return new GuessKey(
                Secrets.digest("pair " + who + " " + where), nameDigest(who), Secrets.digest("address " + where));
    }

    static String nameDigest(String name) {
        return Secrets.digest("name " + cut(Names.normal(name)));
    }

    String id(Limit limit) {
        return switch (limit) {
            case PAIR -> pair;
            case NAME -> name;
            case ADDRESS -> address;
        };
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
