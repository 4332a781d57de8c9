/** Who changed what, and when: collected while entities are flushed, written with their transaction. */
@NullMarked
package org.boardwalk.platform.persistence.internal.audit;

import org.jspecify.annotations.NullMarked;
