package org.boardwalk.platform.ui.api.kit;

/** What a status means for the reader. Each has a colour and an icon of its own, so colour never speaks alone. */
public enum Tone {
    /** Nothing to do: not started, off, closed. */
    NEUTRAL("circle-thin"),
    /** Going on. */
    INFO("dot-circle"),
    /** Reached, well. */
    GOOD("check-circle"),
    /** Somebody should look soon. */
    ATTENTION("warning"),
    /** Somebody must act. */
    BAD("exclamation-circle");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    /** Vaadin icon name. */
    public String icon() {
        return icon;
    }

    /** Class name that colours a part of the kit: {@code bw-tone-good}, … */
    public String className() {
        return "bw-tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
