/** All data out, people who are to be forgotten, and how long records are kept. */
@NullMarked
package org.boardwalk.platform.ui.internal.admin.data;

import org.jspecify.annotations.NullMarked;
