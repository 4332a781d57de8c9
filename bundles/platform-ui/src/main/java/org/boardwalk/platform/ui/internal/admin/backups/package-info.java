/** Backups: which there are, and whether they are whole. */
@NullMarked
package org.boardwalk.platform.ui.internal.admin.backups;

import org.jspecify.annotations.NullMarked;
