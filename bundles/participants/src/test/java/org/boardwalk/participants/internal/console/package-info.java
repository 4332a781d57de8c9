/** Tests. */
@NullMarked
package org.boardwalk.participants.internal.console;

import org.jspecify.annotations.NullMarked;
