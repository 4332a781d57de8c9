/** Services for preferences. */
@NullMarked
package org.boardwalk.internships.internal.app.preference;

import org.jspecify.annotations.NullMarked;
