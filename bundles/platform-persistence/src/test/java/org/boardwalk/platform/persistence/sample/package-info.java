/** Two small modules, alpha and beta, for the tests. */
@NullMarked
package org.boardwalk.platform.persistence.sample;

import org.jspecify.annotations.NullMarked;
