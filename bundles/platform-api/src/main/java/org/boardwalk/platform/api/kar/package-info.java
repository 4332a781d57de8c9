/** Modules that come as a file from outside, and the keys whose signatures the board trusts. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.api.kar;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
