/** Everything in open formats, with a description of every field. */
@NullMarked
package org.boardwalk.platform.persistence.internal.export;

import org.jspecify.annotations.NullMarked;
