/** Cohorts. */
@NullMarked
package org.boardwalk.participants.internal.ui.cohort;

import org.jspecify.annotations.NullMarked;
