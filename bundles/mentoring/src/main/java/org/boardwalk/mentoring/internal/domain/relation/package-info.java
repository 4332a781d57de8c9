@NullMarked
package org.boardwalk.mentoring.internal.domain.relation;

import org.jspecify.annotations.NullMarked;
