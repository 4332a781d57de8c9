/** What is well, what is not, and the jobs. */
@NullMarked
package org.boardwalk.platform.ui.internal.admin.health;

import org.jspecify.annotations.NullMarked;
