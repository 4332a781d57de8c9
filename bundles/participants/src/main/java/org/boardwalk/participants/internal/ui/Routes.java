package org.boardwalk.participants.internal.ui;

import java.util.UUID;

/** Addresses of this module's pages, and the permission to open those for staff. */
public final class Routes {
    public static final String LIST = "participants";
    public static final String PERSON = "participants/:id";
    public static final String NEW = "participants/new";
    public static final String EDIT = "participants/:id/edit";
    public static final String SERVICES = "participants/services";
    public static final String MERGE = "participants/:id/merge";
    public static final String IMPORT = "participants/import";
    public static final String COHORTS = "participants/cohorts";
    public static final String ME = "me";
    public static final String WORDS = "administration/words";

    /** Opens the pages for staff; whom one sees there follows from {@code participants.read.*}. */
    public static final String READ = "participants.read";

    private Routes() {}

    public static String person(UUID id) {
        return LIST + "/" + id;
    }

    public static String edit(UUID id) {
        return person(id) + "/edit";
    }

    public static String merge(UUID id) {
        return person(id) + "/merge";
    }
}
