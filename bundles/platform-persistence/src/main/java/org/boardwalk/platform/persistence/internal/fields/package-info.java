/** What every table and column means, whose it is and what becomes of it: written beside the migrations of each module. */
@NullMarked
package org.boardwalk.platform.persistence.internal.fields;

import org.jspecify.annotations.NullMarked;
