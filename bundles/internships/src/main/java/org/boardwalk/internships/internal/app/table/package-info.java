/** Sites, opportunities and placements as files. */
@NullMarked
package org.boardwalk.internships.internal.app.table;

import org.jspecify.annotations.NullMarked;
