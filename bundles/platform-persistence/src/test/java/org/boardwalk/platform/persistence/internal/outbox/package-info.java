@NullMarked
package org.boardwalk.platform.persistence.internal.outbox;

import org.jspecify.annotations.NullMarked;
