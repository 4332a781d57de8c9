package org.boardwalk.platform.ui.api;

/** Groups of the menu, in this order; the text shown is {@code platform.section.<id>}. */
public final class Section {
    /** What a person does all day. */
    public static final String WORK = "work";
    /** What a participant sees of himself. */
    public static final String MINE = "mine";
    /** What is prepared once and used by many: pathways, catalogues, templates. */
    public static final String PROGRAMMES = "programmes";
    /** The board's own matters. */
    public static final String ADMINISTRATION = "administration";

    private Section() {}
}
