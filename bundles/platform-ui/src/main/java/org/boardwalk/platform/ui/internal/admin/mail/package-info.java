/** The mail server. */
@NullMarked
package org.boardwalk.platform.ui.internal.admin.mail;

import org.jspecify.annotations.NullMarked;
