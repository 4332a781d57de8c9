/** All data of a deployment in one file, and back: what a backup, a restore and a move to another database share. */
@NullMarked
package org.boardwalk.platform.persistence.internal.backup;

import org.jspecify.annotations.NullMarked;
