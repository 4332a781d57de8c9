/** Files that come in: the assistant for every module's tables, and the threads imports run on. */
@NullMarked
package org.boardwalk.platform.ui.internal.files;

import org.jspecify.annotations.NullMarked;
