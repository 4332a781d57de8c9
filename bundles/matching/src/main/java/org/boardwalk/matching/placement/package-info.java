/** Placement: hospitals/residents with ties, pins and couples, keyed by the caller's ids. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.matching.placement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
