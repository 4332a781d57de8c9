/** What a message, an address and a configuration are. */
@NullMarked
package org.boardwalk.platform.mail.internal.domain;

import org.jspecify.annotations.NullMarked;
