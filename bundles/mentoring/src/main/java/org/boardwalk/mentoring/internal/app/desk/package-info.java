/** What a mentor sees first, and what mentees share from other modules. */
@NullMarked
package org.boardwalk.mentoring.internal.app.desk;

import org.jspecify.annotations.NullMarked;
