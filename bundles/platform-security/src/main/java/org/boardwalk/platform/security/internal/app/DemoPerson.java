package org.boardwalk.platform.security.internal.app;

import java.util.List;
import java.util.Set;
import org.boardwalk.platform.api.security.Roles;
import org.boardwalk.platform.security.internal.domain.SecurityAccount;

/** Somebody made up for the demo. The title is for the launcher, which speaks English only. */
record DemoPerson(String name, String role, String title, String displayName) {
    static final List<DemoPerson> ALL = List.of(
            new DemoPerson("admin", Roles.BOARD_ADMINISTRATOR, "Board administrator", "Alma Whitfield"),
            new DemoPerson("planner", Roles.CAREER_PLANNER, "Career planner", "Dana Reyes"),
            new DemoPerson("planner2", Roles.CAREER_PLANNER, "Career planner", "Marcus Oyelaran"),
            new DemoPerson("placements", Roles.PLACEMENT_COORDINATOR, "Placement coordinator", "Priya Raman"),
            new DemoPerson("mentoring", Roles.MENTORING_COORDINATOR, "Mentoring coordinator", "Tomasz Halloran"),
            new DemoPerson("mentor", Roles.MENTOR, "Mentor", "Ingrid Castellanos"),
            new DemoPerson("participant", Roles.PARTICIPANT, "Participant", "Jordan Ellison"),
            new DemoPerson("participant2", Roles.PARTICIPANT, "Participant under 18", "Caleb Whitaker"),
            new DemoPerson("provider", Roles.TRAINING_PROVIDER, "Training provider", "Beth Amari"),
            new DemoPerson("auditor", Roles.AUDITOR, "Auditor", "Samuel Lindqvist"));

    SecurityAccount account() {
        return new SecurityAccount(name, displayName, Set.of(role), "en");
    }
}
