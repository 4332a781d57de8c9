package org.boardwalk.pathways.ui.api;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** Makes ids from titles, so that a planner never has to think of one: lower case, digits, dashes. */
public final class Slug {
    private static final int MAX = 48;

    private Slug() {}

    /**
     * @param fallback for a title without any letter or digit
     * @param taken ids that are in use already
     */
    public static String unique(String title, String fallback, Collection<String> taken) {
        String slug = of(title, fallback);
        String free = slug;
        for (int i = 2; taken.contains(free); i++) {
            free = slug + "-" + i;
        }
        return free;
    }

    private static String of(String title, String fallback) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        String cut = plain.length() > MAX ? plain.substring(0, MAX) : plain;
        String slug = cut.replaceAll("-+$", "");
        return slug.isEmpty() ? fallback : slug;
    }
}
