/** The command line. */
@NullMarked
package org.boardwalk.matching.internal;

import org.jspecify.annotations.NullMarked;
