/** Rules of placements: days, seats and agreements. */
@NullMarked
package org.boardwalk.internships.internal.domain.placement;

import org.jspecify.annotations.NullMarked;
