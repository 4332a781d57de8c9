package org.boardwalk.certifications.internal.ui.words;

/** The permissions these pages ask for. The services check them again; a page only leaves out what would be refused. */
public final class Rights {
    /** See the catalogue, and wallets of the participants one may see. */
    public static final String READ = "certifications.read";
    /** Write the catalogue and set reminders. */
    public static final String DESIGN = "certifications.design";
    /** Record credentials, renewals and exams. */
    public static final String RECORD = "certifications.record";
    /** Say how sure a credential is. */
    public static final String VERIFY = "certifications.verify";
    /** Issue badges. */
    public static final String ISSUE = "certifications.issue";
    /** See what counts in the federal report, over everybody. */
    public static final String REPORT = "certifications.report";

    /** See and write one's own wallet. */
    public static final String OWN = "certifications.own";

    private Rights() {}
}
