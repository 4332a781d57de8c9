package org.boardwalk.platform.security.internal.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** What people type to sign in: lower case, also an e-mail address. */
public final class Names {
    private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,98}[a-z0-9]");

    private Names() {}

    /** As typed, without what does not matter: case and the spaces around. */
    public static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** 3 to 100 letters of the Latin alphabet, digits and {@code . _ @ + -}; a letter or digit at both ends. */
    public static boolean isValid(String normalName) {
        return VALID.matcher(normalName).matches();
    }
}
