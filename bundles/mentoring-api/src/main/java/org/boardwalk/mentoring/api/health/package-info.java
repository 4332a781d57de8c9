/** Which pairs need attention. */
@Export
@Version("2.0.0")
@NullMarked
package org.boardwalk.mentoring.api.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
