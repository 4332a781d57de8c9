/** How a deployment presents itself: name, logo, colours, languages, footer and legal texts. */
@Export
@Version("1.1.0")
@NullMarked
package org.boardwalk.platform.api.board;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
