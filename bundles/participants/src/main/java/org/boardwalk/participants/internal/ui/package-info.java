/** What the pages about participants share: words, fields, the clock without service. */
@NullMarked
package org.boardwalk.participants.internal.ui;

import org.jspecify.annotations.NullMarked;
