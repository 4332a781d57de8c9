/** Placements, their hours and evaluations. */
@NullMarked
package org.boardwalk.internships.internal.app.placement;

import org.jspecify.annotations.NullMarked;
