/** The platform's own pages. */
@Module(
        id = "platform",
        icon = "cog",
        order = 0,
        optional = false,
        permissions = {
            "platform.modules = board-administrator",
            "platform.board = board-administrator",
            "platform.mail = board-administrator",
            "platform.database = board-administrator",
            "platform.accounts = board-administrator",
            "platform.audit = board-administrator auditor",
            "platform.health = board-administrator",
            "platform.export = board-administrator",
            "platform.erase = board-administrator",
            "platform.retention = board-administrator"
        })
@NullMarked
package org.boardwalk.platform.ui.internal;

import org.boardwalk.platform.api.module.Module;
import org.jspecify.annotations.NullMarked;
