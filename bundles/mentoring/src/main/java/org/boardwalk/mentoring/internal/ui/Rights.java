package org.boardwalk.mentoring.internal.ui;

/** The permissions these pages ask for. The services check them again; a page only leaves out what would be refused. */
public final class Rights {
    /** See mentors, mentees and pairs, of the people one may see. */
    public static final String READ = "mentoring.read";
    /** Decide what applications ask, which screening there is, topics, surveys and agendas. */
    public static final String PLAN = "mentoring.plan";
    /** Keep applications and decide about them. */
    public static final String PROFILES = "mentoring.profiles";
    /** Record what screening came to. */
    public static final String SCREEN = "mentoring.screen";
    /** Set criteria, run the match and publish it. */
    public static final String MATCH = "mentoring.match";
    /** Introduce, end and look after pairs. */
    public static final String COORDINATE = "mentoring.coordinate";
    /** Be a mentor. */
    public static final String MENTOR = "mentoring.mentor";
    /** Be a mentee. */
    public static final String OWN = "mentoring.own";

    private Rights() {}
}
