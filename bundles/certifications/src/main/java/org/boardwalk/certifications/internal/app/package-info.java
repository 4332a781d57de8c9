/** Services: permission, transaction, records in and out. */
@NullMarked
package org.boardwalk.certifications.internal.app;

import org.jspecify.annotations.NullMarked;
