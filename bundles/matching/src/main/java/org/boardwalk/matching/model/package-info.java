/** Instances by number: what solvers, verifiers and text formats share. Nothing here decides anything. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.matching.model;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
