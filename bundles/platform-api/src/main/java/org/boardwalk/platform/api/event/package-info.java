/** What happened, told to other modules at least once, even to those that were off. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.api.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
