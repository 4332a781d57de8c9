/** Console commands of the match; work as the system. */
@NullMarked
package org.boardwalk.mentoring.internal.console.match;

import org.jspecify.annotations.NullMarked;
