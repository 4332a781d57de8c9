/** Sentences of all bundles. */
@NullMarked
package org.boardwalk.platform.core.internal.text;

import org.jspecify.annotations.NullMarked;
