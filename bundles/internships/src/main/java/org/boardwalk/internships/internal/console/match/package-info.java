/** Console commands of the matching; work as the system. */
@NullMarked
package org.boardwalk.internships.internal.console.match;

import org.jspecify.annotations.NullMarked;
