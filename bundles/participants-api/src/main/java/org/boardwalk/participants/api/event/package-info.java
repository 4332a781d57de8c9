/** What happened to a participant, for other modules. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.participants.api.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
