/** Pages of the match, its criteria, and mentors one could choose. */
@NullMarked
package org.boardwalk.mentoring.internal.ui.match;

import org.jspecify.annotations.NullMarked;
