@NullMarked
package org.boardwalk.mentoring.internal.domain.meeting;

import org.jspecify.annotations.NullMarked;
