/** Console commands. */
@NullMarked
package org.boardwalk.platform.mail.internal.console;

import org.jspecify.annotations.NullMarked;
