package org.boardwalk.internships.internal.ui.site;

/** The permissions these pages ask for. The services check them again; a page only leaves out what would be refused. */
public final class Rights {
    /** See sites and terms, and the people one may see. */
    public static final String READ = "internships.read";
    /** Keep sites, contacts and agreements. */
    public static final String SITES = "internships.sites";
    /** Plan terms, opportunities and requirements. */
    public static final String PLAN = "internships.plan";
    /** Review what people hand in. */
    public static final String REVIEW = "internships.review";
    /** Place people and decide about their hours. */
    public static final String PLACE = "internships.place";
    /** Run the match and publish it. */
    public static final String MATCH = "internships.match";
    /** See and hand in one's own. */
    public static final String OWN = "internships.own";

    private Rights() {}
}
