/** Tests. */
@NullMarked
package org.boardwalk.participants.internal.app;

import org.jspecify.annotations.NullMarked;
