/** Equipment lent to participants. */
@Module(
        id = "equipment",
        icon = "laptop",
        order = 500,
        permissions = "equipment.lend = board-administrator career-planner")
package org.example.equipment.internal;

import org.boardwalk.platform.api.module.Module;
