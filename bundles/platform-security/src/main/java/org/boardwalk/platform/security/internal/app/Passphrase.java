package org.boardwalk.platform.security.internal.app;

import java.security.SecureRandom;

/** Words people can read off a screen and type, for a demo: {@code amber-pier-heron-42}. */
final class Passphrase {
    private static final String[] COLOURS = {
        "amber", "azure", "coral", "copper", "crimson", "golden", "green", "indigo", "ivory", "jade", "lilac", "olive",
        "pearl", "ruby", "silver", "violet"
    };
    private static final String[] PLACES = {
        "bay", "beach", "bridge", "canal", "cove", "delta", "dune", "harbor", "island", "lagoon", "marina", "pier",
        "quay", "reef", "shore", "wharf"
    };
    private static final String[] BIRDS = {
        "crane", "curlew", "eagle", "egret", "falcon", "finch", "gull", "heron", "ibis", "osprey", "owl", "pelican",
        "plover", "puffin", "swan", "tern"
    };

    private Passphrase() {}

    static String random() {
        SecureRandom random = new SecureRandom();
        return String.join(
                "-",
                COLOURS[random.nextInt(COLOURS.length)],
                PLACES[random.nextInt(PLACES.length)],
                BIRDS[random.nextInt(BIRDS.length)],
                String.valueOf(10 + random.nextInt(90)));
    }
}
