/** Sentences for those who run the server. */
@NullMarked
package org.boardwalk.platform.persistence.internal.text;

import org.jspecify.annotations.NullMarked;
