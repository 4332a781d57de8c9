/** Work done on a schedule. */
@Export
@Version("2.1.0")
@NullMarked
package org.boardwalk.platform.api.job;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
