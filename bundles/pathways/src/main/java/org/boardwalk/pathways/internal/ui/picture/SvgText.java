package org.boardwalk.pathways.internal.ui.picture;

import java.util.Locale;

/** Writes SVG. Every attribute and every text is escaped: titles are written by people. */
final class SvgText {
    private final StringBuilder out = new StringBuilder(8_192);

    /** Opens an element; {@code attributes} are names and values in turn. */
    SvgText open(String tag, Object... attributes) {
        start(tag, attributes);
        out.append('>');
        return this;
    }

    SvgText close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element without content. */
    SvgText empty(String tag, Object... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** An element with a text in it. */
    SvgText text(String tag, String text, Object... attributes) {
        open(tag, attributes);
        out.append(escape(text));
        return close(tag);
    }

    /** A drawing of our own, which needs no escaping. */
    SvgText raw(String drawing) {
        out.append(drawing);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    private void start(String tag, Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1] instanceof Number number
                    ? number(number.doubleValue())
                    : escape(attributes[i + 1].toString());
            out.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
