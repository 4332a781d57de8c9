package org.boardwalk.itests.browser.load;

import java.util.List;

/** Who works with a deployment, how many of a hundred, and where they spend their time. */
enum Role {
    PARTICIPANT("participant", 40, ""),
    PLANNER("planner", 25, "participants", "participants", "plans", "pathways/reviews", "credentials"),
    OTHER_PLANNER("planner2", 10, "participants", "participants", "plans"),
    MENTOR("mentor", 8, ""),
    PLACEMENTS("placements", 6, "internships", "participants", "internships/sites", "placements"),
    MENTORING("mentoring", 5, "mentoring/mentees", "mentoring/mentors", "participants"),
    ADMINISTRATOR("admin", 3, "administration/health", "administration/audit", "administration/people", "participants"),
    AUDITOR("auditor", 3, "participants", "administration/audit");

    final String account;
    final int share;
    /** Routes they like: one of these half of the time, otherwise any entry of their menu. */
    final List<String> likes;

    Role(String account, int share, String... likes) {
        this.account = account;
        this.share = share;
        this.likes = List.of(likes);
    }

    /** The role of one of many people: the same for the same number each time. */
    static Role of(int person) {
        int left = (person * 61) % 100;
        for (Role role : values()) {
            left -= role.share;
            if (left < 0) {
                return role;
            }
        }
        return AUDITOR;
    }
}
