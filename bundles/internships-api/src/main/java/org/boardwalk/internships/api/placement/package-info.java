/** Placements, their hours and evaluations. */
@Export
@Version("2.0.0")
@NullMarked
package org.boardwalk.internships.api.placement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
