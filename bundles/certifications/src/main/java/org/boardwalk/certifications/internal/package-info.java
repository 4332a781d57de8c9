/** Credentials, wallets, exams and reminders. */
@Module(
        id = "certifications",
        icon = "diploma",
        order = 30,
        needs = {"participants"},
        permissions = {
            "certifications.read = board-administrator career-planner placement-coordinator auditor",
            "certifications.design = board-administrator career-planner",
            "certifications.record = board-administrator career-planner",
            "certifications.verify = board-administrator career-planner",
            "certifications.issue = board-administrator",
            "certifications.report = board-administrator auditor",
            "certifications.own = participant"
        })
@NullMarked
package org.boardwalk.certifications.internal;

import org.boardwalk.platform.api.module.Module;
import org.jspecify.annotations.NullMarked;
