/** What the log says lately. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.api.log;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
