/** Pages for preferences. */
@NullMarked
package org.boardwalk.internships.internal.ui.preference;

import org.jspecify.annotations.NullMarked;
