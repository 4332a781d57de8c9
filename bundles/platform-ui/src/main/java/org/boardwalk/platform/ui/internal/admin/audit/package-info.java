/** Who changed what, and when. */
@NullMarked
package org.boardwalk.platform.ui.internal.admin.audit;

import org.jspecify.annotations.NullMarked;
