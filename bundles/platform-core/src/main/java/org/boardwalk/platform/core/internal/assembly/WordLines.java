package org.boardwalk.platform.core.internal.assembly;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of a board's file: what the first start would refuse, together with all others, is said before. */
final class WordLines {
    private static final int LONGEST_WORD = 120;
    private static final int LONGEST_STATE = 40;
    private static final int LONGEST_CODE = 60;
    private static final int MOST_TYPOS = 3;

    private final BoardFile file;
    private final Set<String> shipped;

    /** @param shipped {@code KIND.CODE} of the words a new deployment has */
    WordLines(BoardFile file, Set<String> shipped) {
        this.file = file;
        this.shipped = shipped;
    }

    /** @param lines {@code KIND.CODE.PART} */
    void check(Set<String> lines) {
        Set<String> seen = new TreeSet<>();
        for (String line : file.entries().keySet().stream()
                .filter(key -> key.startsWith("words."))
                .map(key -> key.substring("words.".length()))
                .filter(lines::contains)
                .toList()) {
            part(line);
            String word = line.substring(0, line.lastIndexOf('.'));
            if (seen.add(word)) {
                word(word, line, lines);
            }
        }
    }

    private void part(String line) {
        String key = "words." + line;
        String value = file.value(key);
        switch (line.substring(line.lastIndexOf('.') + 1)) {
            case "offered", "counts" -> {
                if (!value.equals("true") && !value.equals("false")) {
                    file.complainOf(key, "'%s' is true or false, not '%s'.".formatted(key, value));
                }
            }
            case "state" -> notLonger(key, value, LONGEST_STATE);
            case "en" -> {
                if (value.isEmpty()) {
                    file.complainOf(key, "Say what the word is: %s = …".formatted(key));
                }
                notLonger(key, value, LONGEST_WORD);
            }
            default -> notLonger(key, value, LONGEST_WORD);
        }
    }

    private void notLonger(String key, String value, int most) {
        if (value.length() > most) {
            file.complainOf(key, "'%s' has %d characters; there is room for %d.".formatted(key, value.length(), most));
        }
    }

    /** @param first the first line about it */
    private void word(String word, String first, Set<String> lines) {
        String code = word.substring(word.indexOf('.') + 1);
        if (code.length() > LONGEST_CODE) {
            file.complainOf("words." + first, "The code '%s' is longer than %d.".formatted(code, LONGEST_CODE));
        }
        if (!shipped.contains(word) && !lines.contains(word + ".en")) {
            file.complainOf(
                    "words." + first,
                    "There is no word '%s' yet; a new one needs words.%s.en = … as well.%s"
                            .formatted(
                                    word,
                                    word,
                                    nearest(word)
                                            .map(near -> " Or do you mean '" + near + "'?")
                                            .orElse("")));
        }
    }

    private Optional<String> nearest(String word) {
        return shipped.stream()
                .filter(known -> typos(known, word) <= MOST_TYPOS)
                .min(Comparator.comparingInt(known -> typos(known, word)));
    }

    /** How many letters are added, left out or others: the distance of Levenshtein. */
    private static int typos(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
