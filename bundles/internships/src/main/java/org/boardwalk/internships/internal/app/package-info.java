/** Services: permission, transaction, records in and out. */
@NullMarked
package org.boardwalk.internships.internal.app;

import org.jspecify.annotations.NullMarked;
