/** What a person must have before a placement, judged at its last day. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.internships.api.compliance;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
