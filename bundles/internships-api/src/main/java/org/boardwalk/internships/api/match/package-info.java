/** Runs of the matching, with their certificate and the reason for every outcome. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.internships.api.match;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
