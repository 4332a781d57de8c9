/** Accounts, roles, permissions and sign-in. */
@NullMarked
package org.boardwalk.platform.security.internal;

import org.jspecify.annotations.NullMarked;
