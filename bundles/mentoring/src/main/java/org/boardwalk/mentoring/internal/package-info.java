/** Mentoring: applications, screening, criteria, matching, pairs, meetings, the meter and how pairs are. */
@Module(
        id = "mentoring",
        icon = "handshake",
        order = 50,
        needs = {"participants"},
        permissions = {
            "mentoring.read = board-administrator career-planner mentoring-coordinator auditor",
            "mentoring.plan = board-administrator mentoring-coordinator",
            "mentoring.profiles = board-administrator mentoring-coordinator",
            "mentoring.screen = board-administrator mentoring-coordinator",
            "mentoring.match = board-administrator mentoring-coordinator",
            "mentoring.coordinate = board-administrator mentoring-coordinator",
            "mentoring.mentor = mentor",
            "mentoring.own = participant"
        })
@NullMarked
package org.boardwalk.mentoring.internal;

import org.boardwalk.platform.api.module.Module;
import org.jspecify.annotations.NullMarked;
