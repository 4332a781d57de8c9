/** What a board can switch on and off, and the service that does it. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.api.module;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
