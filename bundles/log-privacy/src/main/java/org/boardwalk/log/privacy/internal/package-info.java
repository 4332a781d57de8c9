/** What the log writes of messages and exceptions. */
@NullMarked
package org.boardwalk.log.privacy.internal;

import org.jspecify.annotations.NullMarked;
