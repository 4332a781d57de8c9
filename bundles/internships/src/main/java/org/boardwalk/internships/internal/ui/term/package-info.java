/** Terms: the board of seats, people, opportunities. */
@NullMarked
package org.boardwalk.internships.internal.ui.term;

import org.jspecify.annotations.NullMarked;
