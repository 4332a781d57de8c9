/** Messages to people by e-mail. */
@Export
@Version("1.2.0")
@NullMarked
package org.boardwalk.platform.api.mail;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
