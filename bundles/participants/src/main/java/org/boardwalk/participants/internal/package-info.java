/** The people the programme serves. */
@Module(
        id = "participants",
        icon = "users",
        order = 10,
        optional = false,
        permissions = {
            "participants.read = board-administrator career-planner placement-coordinator mentoring-coordinator auditor",
            "participants.read.all = board-administrator placement-coordinator mentoring-coordinator auditor",
            "participants.read.caseload = career-planner",
            "participants.read.own = participant",
            "participants.write = board-administrator career-planner placement-coordinator mentoring-coordinator",
            "participants.assign = board-administrator",
            "participants.merge = board-administrator career-planner",
            "participants.import = board-administrator",
            "participants.export = board-administrator career-planner auditor",
            "participants.vocabularies = board-administrator"
        })
@NullMarked
package org.boardwalk.participants.internal;

import org.boardwalk.platform.api.module.Module;
import org.jspecify.annotations.NullMarked;
