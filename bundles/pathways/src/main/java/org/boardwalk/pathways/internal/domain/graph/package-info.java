/** A pathway as a graph: what comes before what. */
@NullMarked
package org.boardwalk.pathways.internal.domain.graph;

import org.jspecify.annotations.NullMarked;
