/** The people the programme serves: who they are, who may see them, and finding them among many. */
@Export
@Version("1.2.0")
@NullMarked
package org.boardwalk.participants.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
