/** Placements on pages: the participant's hours, the participant's page, the coordinator's overview, cards. */
@NullMarked
package org.boardwalk.internships.internal.ui.placement;

import org.jspecify.annotations.NullMarked;
