/** The outbox, and the worker that empties it. */
@NullMarked
package org.boardwalk.platform.mail.internal.app;

import org.jspecify.annotations.NullMarked;
