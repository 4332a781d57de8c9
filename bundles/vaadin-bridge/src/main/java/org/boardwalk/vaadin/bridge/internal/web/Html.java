package org.boardwalk.vaadin.bridge.internal.web;

import java.util.Map;

/** The little HTML our plain pages need. */
final class Html {
    private Html() {}

    static String escape(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                case '\'' -> result.append("&#39;");
                default -> result.append(c);
            }
        }
        return result.toString();
    }

    /** Replaces {@code {{name}}}, in one pass, so that a value can never smuggle a placeholder in. */
    static String fill(String template, Map<String, String> values) {
        StringBuilder result = new StringBuilder(template.length() * 2);
        int at = 0;
        for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
            int close = template.indexOf("}}", open);
            String name = template.substring(open + 2, close);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("No value for {{" + name + "}}");
            }
            result.append(template, at, open).append(value);
            at = close + 2;
        }
        return result.append(template, at, template.length()).toString();
    }
}
