/** Small values a board sets while the system runs. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.api.settings;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
