/** Reading files of other systems: no database, no services. */
@NullMarked
package org.boardwalk.participants.internal.app.csv;

import org.jspecify.annotations.NullMarked;
