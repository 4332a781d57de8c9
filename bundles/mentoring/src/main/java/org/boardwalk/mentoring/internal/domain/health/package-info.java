@NullMarked
package org.boardwalk.mentoring.internal.domain.health;

import org.jspecify.annotations.NullMarked;
