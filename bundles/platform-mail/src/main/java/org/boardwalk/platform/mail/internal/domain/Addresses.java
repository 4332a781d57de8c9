package org.boardwalk.platform.mail.internal.domain;

import java.util.regex.Pattern;

/** Which addresses mail is sent to: those a web form takes for one. */
public final class Addresses {
    /** "A valid e-mail address", HTML Living Standard 4.10.5.1.5: no quotes, comments, spaces or line ends. */
    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    /** RFC 5321 4.5.3.1.3, without the brackets. */
    private static final int LONGEST = 254;

    private Addresses() {}

    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }
}
