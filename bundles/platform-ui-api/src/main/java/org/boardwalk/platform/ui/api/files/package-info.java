/** The import assistant, so that all files come in alike; and the upload and the background work it is made of. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.platform.ui.api.files;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
