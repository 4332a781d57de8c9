package org.boardwalk.internships.internal.ui.placement;

/** Permissions these pages ask for. */
final class Rights {
    static final String READ = "internships.read";
    static final String PLACE = "internships.place";
    static final String OWN = "internships.own";

    private Rights() {}
}
