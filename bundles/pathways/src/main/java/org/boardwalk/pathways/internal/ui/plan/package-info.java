/** A participant's plan: for the planner, and for the participant. */
@NullMarked
package org.boardwalk.pathways.internal.ui.plan;

import org.jspecify.annotations.NullMarked;
