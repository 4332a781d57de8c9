/** What is known about a participant, and claims that it satisfies a step. */
@Export
@Version("1.2.0")
@NullMarked
package org.boardwalk.pathways.api.evidence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
