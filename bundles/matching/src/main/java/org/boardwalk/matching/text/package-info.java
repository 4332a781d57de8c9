/** The text formats of instances and matchings, and their canonical form, whose SHA-256 names an instance. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.matching.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
