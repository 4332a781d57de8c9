/** Modules, switched on and off. */
@NullMarked
package org.boardwalk.platform.ui.internal.admin.modules;

import org.jspecify.annotations.NullMarked;
