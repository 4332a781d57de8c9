/** Tests. */
@NullMarked
package org.boardwalk.participants.internal.domain;

import org.jspecify.annotations.NullMarked;
