/** Pages of the matching. */
@NullMarked
package org.boardwalk.internships.internal.ui.match;

import org.jspecify.annotations.NullMarked;
