/** Accounts from the console. */
@NullMarked
package org.boardwalk.platform.security.internal.console;

import org.jspecify.annotations.NullMarked;
