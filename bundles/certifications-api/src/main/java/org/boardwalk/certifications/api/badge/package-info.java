/** Digital badges: issued by this board, and those of anybody checked without a network. */
@Export
@Version("1.2.0")
@NullMarked
package org.boardwalk.certifications.api.badge;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
