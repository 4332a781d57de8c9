/** All data of a deployment in open formats. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.api.export;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
