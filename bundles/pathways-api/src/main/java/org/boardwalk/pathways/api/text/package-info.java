/** Words that come from data, and sentences that are put together later, in the reader's language. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.pathways.api.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
