package org.boardwalk.platform.security.internal.domain;

import java.util.Locale;
import java.util.Set;

/**
 * Which passwords are too easy. Follows NIST SP 800-63B: length and a list of common ones count, a prescribed mixture
 * of characters does not.
 */
public final class PasswordRule {
    public static final int SHORTEST = 10;
    /** Longer ones are refused rather than cut: nobody should believe in letters that do not count. */
    public static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_NAME_TO_AVOID = 4;

    private final Set<String> common;

    /** @param common lower-case passwords and stems; a password that is one of them, decorated or not, is weak */
    public PasswordRule(Set<String> common) {
        this.common = Set.copyOf(common);
    }

    public boolean isWeak(String password, String name) {
        String lower = password.toLowerCase(Locale.ROOT);
        return password.length() < SHORTEST
                || password.length() > LONGEST
                || password.isBlank()
                || lower.chars().distinct().count() < FEWEST_DIFFERENT
                || isMostlyName(lower, name)
                || isRun(lower)
                || isCommon(lower);
    }

    /** The name, or the part of an e-mail address before the at sign, with at most a few letters around it. */
    private static boolean isMostlyName(String lower, String name) {
        int at = name.indexOf('@');
        String word = at > 0 ? name.substring(0, at) : name;
        return word.length() >= SHORTEST_NAME_TO_AVOID
                && lower.contains(word)
                && lower.length() - word.length() < SHORTEST;
    }

    /** Each character next to the one before, up or down: 1234567890, zyxwvutsrqp. */
    private static boolean isRun(String lower) {
        int neighbours = 0;
        for (int i = 1; i < lower.length(); i++) {
            neighbours += Math.abs(lower.charAt(i) - lower.charAt(i - 1)) == 1 ? 1 : 0;
        }
        return neighbours >= lower.length() - 2;
    }

    private boolean isCommon(String lower) {
        String word = lower.replaceAll("[^a-z]+$", "");
        String half = lower.substring(0, lower.length() / 2);
        return isListed(lower)
                || isListed(word)
                || isListed(word.replaceAll("^[^a-z]+", ""))
                || (lower.equals(half + half) && isListed(half.replaceAll("[^a-z]+$", "")));
    }

    private boolean isListed(String word) {
        return common.contains(word) || common.contains(plain(word));
    }

    /** Undoes the usual look-alikes: p@ssw0rd is password. */
    private static String plain(String lower) {
        return lower.replace('0', 'o')
                .replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('$', 's')
                .replace('5', 's')
                .replace('!', 'i')
                .replace('1', 'i');
    }
}
