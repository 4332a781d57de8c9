/** Tables as files: what a module publishes to have its tables imported and exported, and the service that does it. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.tables.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
