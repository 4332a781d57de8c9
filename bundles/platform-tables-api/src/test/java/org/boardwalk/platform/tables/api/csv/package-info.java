/** Tests. */
@NullMarked
package org.boardwalk.platform.tables.api.csv;

import org.jspecify.annotations.NullMarked;
