/** Requests for seats, and what the seats of a term add up to. */
@NullMarked
package org.boardwalk.internships.internal.domain.term;

import org.jspecify.annotations.NullMarked;
