/** A pathway as a picture and as the equivalent list. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.pathways.api.picture;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
