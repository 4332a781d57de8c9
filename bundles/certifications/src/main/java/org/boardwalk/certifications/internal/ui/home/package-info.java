/** Cards on home pages. */
@NullMarked
package org.boardwalk.certifications.internal.ui.home;

import org.jspecify.annotations.NullMarked;
