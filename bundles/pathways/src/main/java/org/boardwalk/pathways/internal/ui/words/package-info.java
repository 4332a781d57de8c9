/** What a reader sees of the module's records, in words and small marks. */
@NullMarked
package org.boardwalk.pathways.internal.ui.words;

import org.jspecify.annotations.NullMarked;
