package org.boardwalk.pathways.internal.ui.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines that fit a width. SVG does not wrap by itself, and the server does not know the reader's
 * font, so letters are measured with the average widths of a sans-serif face, a little too wide rather than too narrow.
 */
final class TextFit {
    private static final String NARROW = "fijlrtI.,:;'|!()[]·-";
    private static final String WIDE = "mwMW@%—";

    private static final double STEP = 0.5;

    private TextFit() {}

    /** A text that was broken, and the size of its letters. */
    record Fitted(List<String> lines, double fontSize) {
        boolean isCut() {
            return TextFit.isCut(lines);
        }
    }

    /** Smaller letters before anything is cut: from {@code fontSize} down to {@code smallest}. */
    static Fitted fit(String text, double width, double fontSize, double smallest, int max) {
        double size = fontSize;
        while (size - STEP >= smallest && isCut(lines(text, width, size, max))) {
            size -= STEP;
        }
        return new Fitted(lines(text, width, size, max), size);
    }

    private static boolean isCut(List<String> lines) {
        return lines.stream().anyMatch(line -> line.endsWith("…"));
    }

    /** At most {@code max} lines; what does not fit ends in an ellipsis. */
    static List<String> lines(String text, double width, double fontSize, int max) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, fontSize) <= width || line.isEmpty()) {
                line = new StringBuilder(longer);
            } else if (lines.size() == max - 1) {
                lines.add(cut(longer, width, fontSize));
                return lines;
            } else {
                lines.add(cut(line.toString(), width, fontSize));
                line = new StringBuilder(word);
            }
        }
        lines.add(cut(line.toString(), width, fontSize));
        return lines;
    }

    static double width(String text, double fontSize) {
        return text.chars().mapToDouble(TextFit::ems).sum() * fontSize;
    }

    private static String cut(String text, double width, double fontSize) {
        if (width(text, fontSize) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + "…", fontSize) > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static double ems(int letter) {
        if (letter == ' ') {
            return 0.27;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.32;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.88;
        }
        return Character.isUpperCase(letter) ? 0.69 : 0.55;
    }
}
