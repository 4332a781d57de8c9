/** Whether mentoring lasted long enough to count. */
@Export
@Version("1.1.0")
@NullMarked
package org.boardwalk.mentoring.api.meter;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
