package org.boardwalk.pathways.internal.ui.words;

/** The permissions these pages ask for. The services check them again; a page only leaves out what would be refused. */
public final class Rights {
    /** See pathways, and the plans of the participants one may see. */
    public static final String READ = "pathways.read";
    /** Write and publish pathways. */
    public static final String DESIGN = "pathways.design";
    /** Change plans. */
    public static final String PLAN = "pathways.plan";
    /** Decide on claims and reported evidence. */
    public static final String REVIEW = "pathways.review";
    /** See and work on one's own plan. */
    public static final String OWN = "pathways.own";

    private Rights() {}
}
