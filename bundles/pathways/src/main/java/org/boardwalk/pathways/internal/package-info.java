/** Pathways, participants' plans, prior learning and the next step. */
@Module(
        id = "pathways",
        icon = "road-branches",
        order = 20,
        needs = {"participants"},
        permissions = {
            "pathways.read = board-administrator career-planner placement-coordinator mentoring-coordinator mentor"
                    + " training-provider auditor",
            "pathways.design = board-administrator career-planner",
            "pathways.plan = board-administrator career-planner",
            "pathways.review = board-administrator career-planner",
            "pathways.own = participant"
        })
@NullMarked
package org.boardwalk.pathways.internal;

import org.boardwalk.platform.api.module.Module;
import org.jspecify.annotations.NullMarked;
