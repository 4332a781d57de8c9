/** Which database a deployment uses, and the way to another. */
@Export
@Version("2.0.0")
@NullMarked
package org.boardwalk.platform.api.database;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
