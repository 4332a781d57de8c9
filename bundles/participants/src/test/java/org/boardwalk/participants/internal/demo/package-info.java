/** Tests. */
@NullMarked
package org.boardwalk.participants.internal.demo;

import org.jspecify.annotations.NullMarked;
