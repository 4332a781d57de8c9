/** What somebody who helps from afar needs to know of a deployment. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.api.support;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
