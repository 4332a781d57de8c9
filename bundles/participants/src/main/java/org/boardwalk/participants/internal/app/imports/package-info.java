/** People from files: what a row means for whom, and writing it all or not at all. */
@NullMarked
package org.boardwalk.participants.internal.app.imports;

import org.jspecify.annotations.NullMarked;
