package org.boardwalk.mentoring.internal.ui.profile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Titles of the Standard Occupational Classification of 2018 (U.S. Office of Management and Budget, 82 FR 56271). They are
 * official in English alone. A code of O*NET-SOC, such as {@code 29-2072.00}, has the title of the occupation it is part of.
 */
final class OccupationTitles {
    private static final String FILE = "/occupations/soc-2018.tsv";
    private static final int CODE = 7;

    private final Map<String, String> titles = new LinkedHashMap<>();

    OccupationTitles() {
        try (InputStream in = Objects.requireNonNull(OccupationTitles.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                titles.put(line.substring(0, tab), line.substring(tab + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a code that is not in the classification, such as one of 2010. */
    Optional<String> title(String code) {
        return Optional.ofNullable(titles.get(code.substring(0, Math.min(CODE, code.length()))));
    }

    /** Title with the code beside it, or the code alone. */
    String named(String code) {
        return title(code).map(title -> title + " (" + code + ")").orElse(code);
    }

    /** The code of what somebody typed: a title in any case, or a code; as typed when it is neither. */
    String code(String typed) {
        return titles.entrySet().stream()
                .filter(one -> isDetailed(one.getKey()) && one.getValue().equalsIgnoreCase(typed))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(typed);
    }

    /** Codes of detailed occupations, in the order of the classification. */
    List<String> detailed() {
        return titles.keySet().stream().filter(OccupationTitles::isDetailed).toList();
    }

    private static boolean isDetailed(String code) {
        return !code.endsWith("0");
    }
}
