/** One transaction, one connection, one commit, over the units of all modules. */
@NullMarked
package org.boardwalk.platform.persistence.internal.tx;

import org.jspecify.annotations.NullMarked;
