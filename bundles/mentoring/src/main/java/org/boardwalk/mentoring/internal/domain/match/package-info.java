/** Runs of the matching: what was known, what came out, and why. */
@NullMarked
package org.boardwalk.mentoring.internal.domain.match;

import org.jspecify.annotations.NullMarked;
