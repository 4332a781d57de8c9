/** Services: permission, transaction, records in and out. */
@NullMarked
package org.boardwalk.participants.internal.app;

import org.jspecify.annotations.NullMarked;
