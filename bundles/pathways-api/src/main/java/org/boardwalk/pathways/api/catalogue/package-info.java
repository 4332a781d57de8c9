/** The pathways of this deployment: reading, drafting, checking, publishing, files. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.pathways.api.catalogue;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
