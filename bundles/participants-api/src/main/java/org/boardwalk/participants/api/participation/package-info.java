/** When people were in the programme, what they learned there, and what came after: what outcomes are computed from. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.participants.api.participation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
