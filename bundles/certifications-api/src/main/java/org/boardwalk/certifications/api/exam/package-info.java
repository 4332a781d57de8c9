/** Who may sit which exam, and how it went. */
@Export
@Version("1.0.0")
@NullMarked
package org.boardwalk.certifications.api.exam;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
