/** The pathway file. */
@NullMarked
package org.boardwalk.pathways.internal.domain.file;

import org.jspecify.annotations.NullMarked;
