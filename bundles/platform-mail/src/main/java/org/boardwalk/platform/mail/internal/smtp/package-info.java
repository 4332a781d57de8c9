/** The mail server. */
@NullMarked
package org.boardwalk.platform.mail.internal.smtp;

import org.jspecify.annotations.NullMarked;
