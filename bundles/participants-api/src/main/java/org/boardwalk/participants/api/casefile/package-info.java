/** What is kept about a participant: notes, services, documents, consents. */
@Export
@Version("2.0.0")
@NullMarked
package org.boardwalk.participants.api.casefile;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
