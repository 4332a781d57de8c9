/** Participants from a file of another system. */
@Export
@Version("2.0.0")
@NullMarked
package org.boardwalk.participants.api.imports;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
