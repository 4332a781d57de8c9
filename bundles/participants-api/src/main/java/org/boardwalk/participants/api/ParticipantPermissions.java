package org.boardwalk.participants.api;

/** The permissions this module checks. Who holds them unless a board decides otherwise stands in the module's manifest. */
public final class ParticipantPermissions {
    /** See every participant. */
    public static final String READ_ALL = "participants.read.all";
    /** See the participants on one's own caseload. */
    public static final String READ_CASELOAD = "participants.read.caseload";
    /** See oneself, as the participant whose account this is. */
    public static final String READ_OWN = "participants.read.own";
    /** Change those one may see (not oneself), and add notes, services, documents and consents. */
    public static final String WRITE = "participants.write";
    /** Put somebody on a planner's caseload. */
    public static final String ASSIGN = "participants.assign";
    /** Merge two records of one person. */
    public static final String MERGE = "participants.merge";
    /** Import people from a file. */
    public static final String IMPORT = "participants.import";
    /** Export the people one may see to a file. */
    public static final String EXPORT = "participants.export";
    /** Change programmes, service types, note templates and other lists of words. */
    public static final String VOCABULARIES = "participants.vocabularies";

    private ParticipantPermissions() {}
}
