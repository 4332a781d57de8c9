package org.boardwalk.platform.tables.api.csv;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of columns, as they are compared. */
public final class Headers {
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Headers() {}

    /** Letters without accents and digits, in lower case: {@code Código Postal} is {@code codigopostal}. */
    public static String bare(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return OTHERS.matcher(plain).replaceAll("");
    }

    /** The same for two files whose headers read the same, whatever their case and spacing; 64 characters. */
    public static String fingerprint(List<String> header) {
        String text = header.stream().map(Headers::bare).collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
