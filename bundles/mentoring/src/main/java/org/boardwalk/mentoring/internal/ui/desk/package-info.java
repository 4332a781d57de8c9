/** The mentor's desk, the mentee's own page, and what a board changes of agendas and surveys. */
@NullMarked
package org.boardwalk.mentoring.internal.ui.desk;

import org.jspecify.annotations.NullMarked;
