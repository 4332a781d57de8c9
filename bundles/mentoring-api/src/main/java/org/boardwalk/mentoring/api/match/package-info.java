/** Proposed pairs: runs, scores, why and why not. */
@Export
@Version("1.1.0")
@NullMarked
package org.boardwalk.mentoring.api.match;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
