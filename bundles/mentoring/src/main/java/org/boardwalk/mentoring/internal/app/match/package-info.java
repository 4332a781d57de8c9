/** Runs of the matching. */
@NullMarked
package org.boardwalk.mentoring.internal.app.match;

import org.jspecify.annotations.NullMarked;
