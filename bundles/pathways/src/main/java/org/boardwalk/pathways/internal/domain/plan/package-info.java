/** How a participant stands on a pathway: a pure function of what is recorded. */
@NullMarked
package org.boardwalk.pathways.internal.domain.plan;

import org.jspecify.annotations.NullMarked;
