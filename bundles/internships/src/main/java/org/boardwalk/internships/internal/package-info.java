/** Internship placement: sites, terms, compliance, preferences, matching, hours and evaluations. */
@Module(
        id = "internships",
        icon = "workplace",
        order = 40,
        needs = {"participants"},
        permissions = {
            "internships.read = board-administrator career-planner placement-coordinator auditor",
            "internships.sites = board-administrator placement-coordinator",
            "internships.plan = board-administrator placement-coordinator",
            "internships.review = board-administrator career-planner placement-coordinator",
            "internships.match = board-administrator placement-coordinator",
            "internships.place = board-administrator placement-coordinator",
            "internships.export = board-administrator career-planner placement-coordinator auditor",
            "internships.own = participant"
        })
@NullMarked
package org.boardwalk.internships.internal;

import org.boardwalk.platform.api.module.Module;
import org.jspecify.annotations.NullMarked;
