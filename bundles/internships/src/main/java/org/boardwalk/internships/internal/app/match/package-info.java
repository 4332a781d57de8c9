/** Runs of the matching. */
@NullMarked
package org.boardwalk.internships.internal.app.match;

import org.jspecify.annotations.NullMarked;
