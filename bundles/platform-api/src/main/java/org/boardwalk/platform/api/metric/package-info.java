/** Figures about a running deployment, for those who watch over it. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.api.metric;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
