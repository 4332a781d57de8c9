/** The frame around every page, and what it gets from the platform. A module's pages need none of this. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.ui.api.shell;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
