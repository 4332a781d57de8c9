/** ${moduleName}. */
@Module(
        id = "${module}",
        icon = "list",
        order = 500,
        permissions = "${module}.use = board-administrator career-planner")
package ${package}.internal;

import org.boardwalk.platform.api.module.Module;
