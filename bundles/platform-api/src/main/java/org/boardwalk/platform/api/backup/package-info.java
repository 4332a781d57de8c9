/** All data of a deployment in one file. */
@Export
@Version("1.1.0")
@NullMarked
package org.boardwalk.platform.api.backup;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
