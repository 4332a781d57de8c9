package org.boardwalk.platform.api.security;

import java.util.List;

/** The roles every deployment starts with; the text shown is {@code role.<id>}. */
public final class Roles {
    public static final String BOARD_ADMINISTRATOR = "board-administrator";
    public static final String CAREER_PLANNER = "career-planner";
    public static final String PLACEMENT_COORDINATOR = "placement-coordinator";
    public static final String MENTORING_COORDINATOR = "mentoring-coordinator";
    public static final String MENTOR = "mentor";
    public static final String PARTICIPANT = "participant";
    public static final String TRAINING_PROVIDER = "training-provider";
    public static final String AUDITOR = "auditor";

    /** All of them, in the order people read them. */
    public static final List<String> ALL = List.of(
            BOARD_ADMINISTRATOR,
            CAREER_PLANNER,
            PLACEMENT_COORDINATOR,
            MENTORING_COORDINATOR,
            MENTOR,
            PARTICIPANT,
            TRAINING_PROVIDER,
            AUDITOR);

    private Roles() {}
}
