/** Services: permission, transaction, work, records. */
@NullMarked
package org.boardwalk.pathways.internal.app;

import org.jspecify.annotations.NullMarked;
