/** Entities, and the rules of pathways and plans, which know no database and no page. */
@NullMarked
package org.boardwalk.pathways.internal.domain;

import org.jspecify.annotations.NullMarked;
