/** How well a mentor and a mentee fit: pure rules over what the two say, nothing else. */
@NullMarked
package org.boardwalk.mentoring.internal.domain.criteria;

import org.jspecify.annotations.NullMarked;
