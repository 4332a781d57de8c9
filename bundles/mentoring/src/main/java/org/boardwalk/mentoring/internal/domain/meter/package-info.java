@NullMarked
package org.boardwalk.mentoring.internal.domain.meter;

import org.jspecify.annotations.NullMarked;
