/** Recognising the people that files of other systems speak of. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.participants.api.directory;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
