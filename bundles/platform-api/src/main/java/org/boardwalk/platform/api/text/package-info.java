/** Words on screen in the reader's language. */
@Export
@Version("1.2.0")
@NullMarked
package org.boardwalk.platform.api.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
