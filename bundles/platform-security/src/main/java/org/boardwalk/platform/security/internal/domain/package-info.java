/** Accounts and the rules about them: who may be let in, and when. */
@NullMarked
package org.boardwalk.platform.security.internal.domain;

import org.jspecify.annotations.NullMarked;
