/** Commands of the console about placements. */
@NullMarked
package org.boardwalk.internships.internal.console.placement;

import org.jspecify.annotations.NullMarked;
