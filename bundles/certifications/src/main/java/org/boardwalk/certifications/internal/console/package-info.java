/** Console commands. */
@NullMarked
package org.boardwalk.certifications.internal.console;

import org.jspecify.annotations.NullMarked;
