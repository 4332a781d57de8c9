/** Mistakes a person can mend. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.api.problem;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
