/** What participants and sites would like, as it is kept. */
@NullMarked
package org.boardwalk.internships.internal.domain.preference;

import org.jspecify.annotations.NullMarked;
