/** Verifiers: they read an instance and a matching and share no code with what made the matching. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.matching.verify;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
