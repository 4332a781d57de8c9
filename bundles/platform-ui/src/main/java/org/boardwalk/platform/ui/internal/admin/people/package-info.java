/** People, their accounts, roles and permissions. */
@NullMarked
package org.boardwalk.platform.ui.internal.admin.people;

import org.jspecify.annotations.NullMarked;
