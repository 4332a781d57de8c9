/** Pairing: maximum-weight b-matching with a proof of optimality, keyed by the caller's ids. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.matching.pairing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
