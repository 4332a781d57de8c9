/** A tiny module of the tests. */
@Module(id = "sample", icon = "hand", order = 900, permissions = "sample.read = board-administrator career-planner")
@NullMarked
package org.boardwalk.sample.module.internal;

import org.boardwalk.platform.api.module.Module;
import org.jspecify.annotations.NullMarked;
