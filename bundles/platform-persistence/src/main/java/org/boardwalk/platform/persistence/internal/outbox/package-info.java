/** Events: written with the change they tell of, delivered afterwards, in order, to every handler at its own pace. */
@NullMarked
package org.boardwalk.platform.persistence.internal.outbox;

import org.jspecify.annotations.NullMarked;
