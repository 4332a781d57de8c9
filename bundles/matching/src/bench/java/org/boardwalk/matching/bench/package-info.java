/** What {@code ./boardwalk bench} measures of the matching library, beside what one would take instead. */
@NullMarked
package org.boardwalk.matching.bench;

import org.jspecify.annotations.NullMarked;
