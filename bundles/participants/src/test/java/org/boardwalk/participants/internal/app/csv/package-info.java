/** Tests. */
@NullMarked
package org.boardwalk.participants.internal.app.csv;

import org.jspecify.annotations.NullMarked;
