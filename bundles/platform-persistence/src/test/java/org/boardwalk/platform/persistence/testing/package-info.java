/** For the tests of modules: a real database with transactions, audit trail and events, without a container. */
@NullMarked
package org.boardwalk.platform.persistence.testing;

import org.jspecify.annotations.NullMarked;
