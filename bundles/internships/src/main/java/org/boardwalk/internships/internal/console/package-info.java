/** Console commands; work as the system. */
@NullMarked
package org.boardwalk.internships.internal.console;

import org.jspecify.annotations.NullMarked;
